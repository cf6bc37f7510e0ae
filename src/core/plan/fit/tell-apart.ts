/**
 * Shortens each list to its first `least` entries. Lists that would then be the same also keep later entries, those in
 * which they differ, until each can be told from the others. Lists that are the same throughout stay the same. Each list
 * begins with what matters most.
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
