/**
 * The moments to keep so that linear interpolation gives all values within the tolerance. `times` are in order;
 * `values` has one row for each.
 */
export function thinOut(
  times: readonly number[],
  values: readonly (readonly number[])[],
  tolerance: number,
): readonly number[] {
  const isBetween = (from: number, to: number, at: number) => {
    const [begin = 0, end = 0, now = 0] = [times[from], times[to], times[at]];
    const share = (now - begin) / (end - begin);
    return values[at]?.every((value, n) => {
      const [a = 0, b = 0] = [values[from]?.[n], values[to]?.[n]];
      return Math.abs(a + (b - a) * share - value) <= tolerance;
    });
  };
  const kept = [0];
  let from = 0;
  for (let to = 2; to < times.length; to++) {
    let at = from + 1;
    while (at < to && isBetween(from, to, at)) at++;
    if (at < to) {
      from = to - 1;
      kept.push(from);
    }
  }
  return [...kept, times.length - 1];
}
