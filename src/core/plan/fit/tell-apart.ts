/**
 * The first `least` entries of each list, and of those that would show the same, further entries in which they differ
 * until no two show the same, as far as they differ at all. Each list begins with what matters most.
 */
export function tellApart(
  lists: readonly (readonly string[])[],
  least: number,
): readonly (readonly string[])[] {
  const shown = lists.map((list) => list.slice(0, least));
  const most = Math.max(...lists.map(({ length }) => length));
  for (let next = least; next < most; next += 1) {
    const before = shown.map((entries) => entries.join());
    for (const [at, list] of lists.entries()) {
      const entry = list[next];
      const differs = before.some((text, other) => text === before[at] && lists[other]?.[next] !== entry);
      if (differs && entry !== undefined) shown[at]?.push(entry);
    }
  }
  return shown;
}
