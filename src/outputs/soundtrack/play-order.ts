/** Pseudo-random numbers from 0 up to but not including 1. */
function* chance(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** One round through all songs, by id. A shuffled round does not begin with the song that ended the round before. */
export function playOrder(
  ids: readonly string[],
  { shuffle, seed, last }: { readonly shuffle: boolean; readonly seed: number; readonly last: string | null },
): readonly string[] {
  if (!shuffle) return ids;
  const dice = chance(seed);
  const drawn = ids
    .map((id) => ({ id, lot: dice.next().value }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ id }) => id);
  const [first, ...others] = drawn;
  return first !== undefined && first === last && others.length > 0 ? [...others, first] : drawn;
}
