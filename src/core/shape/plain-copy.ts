const DEEPEST = 32;
const MOST_VALUES = 50_000;

export type Copied = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/**
 * A copy made of plain lists and objects alone, each property read once, so that what is checked afterwards
 * cannot change, throw or go round in circles. Refuses what is deeper or larger than any file of ours.
 */
export function plainCopy(value: unknown): Copied {
  let left = MOST_VALUES;
  const copy = (from: unknown, depth: number): unknown => {
    left -= 1;
    if (left < 0 || depth > DEEPEST) throw new RangeError('Too large or too deep');
    if (typeof from !== 'object' || from === null) return from;
    if (Array.isArray(from)) {
      if (from.length > left) throw new RangeError('Too large');
      return Array.from(from, (item) => copy(item, depth + 1));
    }
    // Object.fromEntries defines its keys, so a key called __proto__ stays a key.
    return Object.fromEntries(Object.entries(from).map(([key, item]) => [key, copy(item, depth + 1)]));
  };
  try {
    return { ok: true, value: copy(value, 0) };
  } catch {
    return { ok: false };
  }
}
