/**
 * How many letters to add, remove, change or swap with the next one to make a word of another (optimal string alignment;
 * F. J. Damerau, Commun. ACM 7(3), 1964). From `limit` on, the exact number is not computed.
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  let least = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    const leastBefore = least;
    least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : limit,
      );
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // All that follows is reached from these two rows.
    if (least >= limit && leastBefore >= limit) return limit;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
