import type { ReactNode } from 'react';

/** Marks the place of the element in the sentence; no text contains this character. */
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
