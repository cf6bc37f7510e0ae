import type { ReactNode } from 'react';

/** Stands in the sentence where the element goes; no text contains it. */
const MARK = '\uE000';

/**
 * A sentence with an element in the place of its argument: `withElement(library.timeLeft, <b>{clock}</b>)`. The
 * catalogue decides where in the sentence that is.
 */
export function withElement(sentence: (place: string) => string, element: ReactNode): ReactNode {
  const [before, after] = sentence(MARK).split(MARK);
  return (
    <>
      {before}
      {element}
      {after}
    </>
  );
}
