const DEEPEST = 32;
const MOST_VALUES = 50_000;

export type Copied = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/**
 * A copy made only of plain lists and objects. Each property is read once, so that the copy to be checked cannot
 * change, throw or contain itself. Refuses values that are deeper or larger than any valid file.
 */
export function plainCopy(value: unknown): Copied {
  let left = MOST_VALUES;
  const copy = (from: object, depth: number): object => {
    if (depth > DEEPEST) throw new RangeError('Too deep');
    const size = Array.isArray(from) ? from.length : Object.keys(from).length;
    left -= size;
    if (left < 0) throw new RangeError('Too large');
    const inside = (item: unknown) =>
      typeof item === 'object' && item !== null ? copy(item, depth + 1) : item;
    if (Array.isArray(from)) return Array.from(from, inside);
    // Spreading defines __proto__ as an ordinary key; after that it can be set.
    const to: Record<string, unknown> = { ...from };
    for (const key of Object.keys(to)) to[key] = inside(to[key]);
    return to;
  };
  try {
    return { ok: true, value: typeof value === 'object' && value !== null ? copy(value, 0) : value };
  } catch {
    return { ok: false };
  }
}
