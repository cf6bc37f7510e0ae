/** A column by its name alone: "Weight (kg)" and "weight_kg" are "weightkg". */
export const plainName = (name: string): string =>
  name
    .replace(/^\uFEFF/, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('×', 'x')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Where each column of a table is. */
export interface Columns {
  readonly names: readonly string[];
  /** The first column with one of these names; -1 without one. */
  readonly at: (...names: readonly string[]) => number;
  readonly has: (...names: readonly string[]) => boolean;
}

export function columnsOf(header: readonly string[]): Columns {
  const names = header.map(plainName);
  const at = (...wanted: readonly string[]) =>
    names.findIndex((name) => name !== '' && wanted.includes(name));
  return { names, at, has: (...wanted) => wanted.every((name) => at(name) >= 0) };
}
