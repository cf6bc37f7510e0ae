const CONTROLS = 'button, a[href], summary, input, select, [role="switch"], [role="slider"]';
/** Says nothing alone. */
const BARE = new Set(['less', 'more', '+', '-', '−', 'ok', 'here']);

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}+−-]+/gu, ' ')
    .trim();

/** The text that is seen, as one string: what is hidden from sight or from screen readers is left out. */
function seen(of: Node): string {
  if (of instanceof Text) return of.data;
  if (!(of instanceof Element) || of.matches('svg, .visually-hidden, [aria-hidden="true"]')) return '';
  return [...of.childNodes].map(seen).join(' ');
}

/** Controls whose label leaves out words that are seen on them (WCAG 2.5.3), have no name, or do not say of what. */
export function wrongNames(): string[] {
  return [...document.querySelectorAll<HTMLElement>(CONTROLS)].flatMap((each) => {
    const label = each.getAttribute('aria-label');
    const labels = 'labels' in each ? [...((each.labels as NodeListOf<Element> | null) ?? [])] : [];
    const by = each
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => document.getElementById(id));
    const own = label ?? [...(by ?? labels), each].map((from) => from?.textContent ?? '').join(' ');
    const name = plain(own);
    const words = plain(seen(each));
    if (!name) return [`no name: ${each.outerHTML}`];
    if (BARE.has(name)) return [`of what: ${each.outerHTML}`];
    return label && !name.includes(words) ? [`"${words}" is seen, "${name}" is told`] : [];
  });
}
