import fc from 'fast-check';

const deep = (levels: number) => {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = i % 2 ? [value] : { a: value };
  return value;
};

/** What a broken disk, a hostile file and another version may leave in the place of a value. */
export const wild: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    1e9,
    8.64e15 + 1,
    -8.64e15 - 1,
    Number.MAX_VALUE,
    '',
    '__proto__',
    'constructor',
    'toString',
    'x'.repeat(1_000_000),
    [],
    {},
    true,
    new Date(Number.NaN),
  ),
  fc.constant(deep(1000)),
  fc.jsonValue(),
  fc.anything(),
);

/** A value with one of its fields, at any depth, replaced by a wild one; sometimes with a name every object has. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const paths: (readonly (string | number)[])[] = [[]];
  const visit = (at: unknown, path: readonly (string | number)[]) => {
    if (typeof at !== 'object' || at === null) return;
    for (const [key, each] of Object.entries(at)) {
      paths.push([...path, key]);
      visit(each, [...path, key]);
    }
  };
  visit(value, []);
  return fc.tuple(fc.constantFrom(...paths), wild, fc.boolean()).map(([path, to, under]) => {
    if (path.length === 0) return to;
    const copy = structuredClone(value);
    let at = copy as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
    if (under) Object.defineProperty(at, '__proto__', { value: to, enumerable: true, configurable: true });
    else at[path.at(-1)!] = to;
    return copy;
  });
}
