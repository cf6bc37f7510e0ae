import type { CardColours } from './card-picture.ts';

const COLOURS: Readonly<Record<keyof CardColours, string>> = {
  skyTop: 'color-mix(in oklab, var(--work-a) 45%, var(--stage))',
  sky: 'var(--stage)',
  line: 'var(--work-line)',
  surface: 'var(--work-a)',
  depth: 'var(--work-b)',
  ink: 'var(--on-tide)',
  ink2: 'var(--on-tide-2)',
};

/** The variables that the drawings of figures name as colours. */
const FIGURE_COLOUR = /var\((--f-[\w-]+)\)/g;

/**
 * Reads the colours of the app as they are on an element, whose theme may differ from the page's: a picture that leaves
 * the page cannot refer to its variables.
 */
export function coloursOf(
  element: HTMLElement,
  theme: 'dark' | 'light',
): {
  readonly card: CardColours;
  readonly inFigure: (svg: string) => string;
} {
  const read = (colour: string) => {
    element.style.color = colour;
    // Where the build has to spell out both themes, only the page's own attribute chooses. Nothing is painted meanwhile.
    const { dataset } = document.documentElement;
    const { theme: was } = dataset;
    dataset['theme'] = theme;
    const { color } = getComputedStyle(element);
    if (was === undefined) delete dataset['theme'];
    else dataset['theme'] = was;
    return color;
  };
  const card = Object.fromEntries(Object.entries(COLOURS).map(([name, colour]) => [name, read(colour)]));
  return {
    card: { ...COLOURS, ...card },
    inFigure: (svg) => svg.replaceAll(FIGURE_COLOUR, (_, name: string) => read(`var(${name})`)),
  };
}
