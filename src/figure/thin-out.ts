/** One moment: when, and numbers that pass evenly from one moment to the next. */
export type Row = readonly number[];

/** Which of the rows are needed so that all others lie on the way between two, by no more than so much. */
export function thinOut(rows: readonly Row[], tolerance: number): readonly number[] {
  const kept = [0];
  let from = 0;
  for (let to = 2; to < rows.length; to++) {
    const [a = [], b = []] = [rows[from], rows[to]];
    const fits = rows.slice(from + 1, to).every((row) => {
      const share = ((row[0] ?? 0) - (a[0] ?? 0)) / ((b[0] ?? 0) - (a[0] ?? 0));
      return row.every(
        (value, n) =>
          n === 0 || Math.abs((a[n] ?? 0) + ((b[n] ?? 0) - (a[n] ?? 0)) * share - value) < tolerance,
      );
    });
    if (!fits) {
      from = to - 1;
      kept.push(from);
    }
  }
  return [...kept, rows.length - 1];
}
