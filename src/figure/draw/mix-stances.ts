const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * The stance a share of the way from one to another, number by number. A limb or hand that the two describe in
 * different ways is not mixed.
 */
export function mixStances<S>(a: S, b: S, share: number): S;
export function mixStances(a: unknown, b: unknown, share: number): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + (b - a) * share;
  if (!isGroup(a) || !isGroup(b) || a['kind'] !== b['kind']) return a ?? b;
  const mixed = Object.entries(a).map(([key, value]) => [key, mixStances(value, b[key], share)]);
  return Array.isArray(a) ? mixed.map(([, value]) => value) : Object.fromEntries(mixed);
}
