/** Consecutive items; with `times` above one, a group of them that is repeated. */
export interface Repeated<T> {
  readonly items: readonly T[];
  readonly times: number;
}

/** The longest group in a routine: two exercises in turn, with sides and rests. */
const LONGEST = 12;

/** Finds what repeats in a row, the longest stretch first at each place: A R A R A B is three times A R without the last R. */
export function repeats<T>(items: readonly T[], isSame: (a: T, b: T) => boolean): readonly Repeated<T>[] {
  const found: Repeated<T>[] = [];
  let at = 0;
  const timesOf = (length: number): number => {
    let times = 1;
    const matches = (from: number) =>
      from + length <= items.length &&
      items.slice(at, at + length).every((item, i) => isSame(item, items[from + i] as T));
    while (matches(at + times * length)) times += 1;
    return times;
  };
  while (at < items.length) {
    let best = { length: 1, times: 1 };
    for (let length = 1; length <= LONGEST && at + length <= items.length; length++) {
      const times = timesOf(length);
      if (times > 1 && times * length > best.times * best.length) best = { length, times };
    }
    found.push({ items: items.slice(at, at + best.length), times: best.times });
    at += best.length * best.times;
  }
  return found;
}
