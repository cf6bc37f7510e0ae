/**
 * The first `least` entries of each list, and as many more as it takes until no two lists show the same, as far as they
 * differ at all. Each list begins with what matters most.
 */
export function tellApart(
  lists: readonly (readonly string[])[],
  least: number,
): readonly (readonly string[])[] {
  const shown = lists.map((list) => list.slice(0, least));
  const textOf = (entries: readonly string[] | undefined) => (entries ?? []).join();
  for (let count = least + 1; ; count += 1) {
    const same = shown.flatMap((entries, at) =>
      shown.some((other, index) => index !== at && textOf(other) === textOf(entries)) ? [at] : [],
    );
    const longer = same.filter((at) => (lists[at]?.length ?? 0) >= count);
    if (longer.length === 0) return shown;
    for (const at of longer) shown[at] = lists[at]?.slice(0, count) ?? [];
  }
}
