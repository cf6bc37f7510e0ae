/**
 * Finds text and labels in plain letters on a page in the pseudo-language: they did not come from the catalogue.
 * Elements with a `lang` are content, those with `translate="no"` are names; `names` may appear in the title of the
 * page. Runs in the browser and in jsdom.
 */
export function findLeaks(names: readonly string[] = []): string[] {
  const LABELS = ['aria-label', 'aria-valuetext', 'aria-roledescription', 'alt', 'title', 'placeholder'];
  const isPlain = (text: string | null): text is string => text !== null && /[a-z]/i.test(text);
  const isContent = (of: Element) => {
    const own = of.closest('[lang], [translate="no"], script, style, noscript');
    return own !== null && own !== document.documentElement;
  };
  const nameOf = (of: Element) => {
    const place = of.closest('[class]')?.getAttribute('class') ?? '';
    return `<${of.tagName.toLowerCase()} class="${place}">`;
  };
  const found: string[] = [];
  const title = ['Holdfast', ...names].reduce((rest, name) => rest.replace(name, ''), document.title);
  if (isPlain(title)) found.push(`<title> ${title}`);
  for (const of of document.body.querySelectorAll('*')) {
    if (isContent(of)) continue;
    for (const label of LABELS) {
      const text = of.getAttribute(label);
      if (isPlain(text)) found.push(`${nameOf(of)} ${label}: ${text}`);
    }
    for (const node of of.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && isPlain(node.nodeValue))
        found.push(`${nameOf(of)} ${node.nodeValue.trim()}`);
    }
  }
  return [...new Set(found)];
}
