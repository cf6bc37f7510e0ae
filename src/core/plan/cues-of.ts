/**
 * The coaching lines of a slot, one for each set in turn. The first is the exercise's own first, its safety cue; then
 * comes the one that the author wrote for the slot. The others begin one further on in each session (`turn`), so that
 * all of them are heard in the end, however few sets there are.
 */
export function cuesOf(cues: readonly string[], own: string | null, turn: number): readonly string[] {
  const [safety, ...others] = cues;
  const from = others.length > 0 ? turn % others.length : 0;
  const turned = [...others.slice(from), ...others.slice(0, from)];
  return [safety, own, ...turned].filter((cue) => typeof cue === 'string');
}
