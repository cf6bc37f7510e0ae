import type { ReactNode } from 'react';
import { type Named, piecesOf } from './pieces-of.ts';

/**
 * A sentence with each of the names that it contains, of exercises or routines, marked with its language where that is
 * not the app's.
 */
export function withNames(sentence: string, names: Iterable<Named>): ReactNode {
  const pieces = piecesOf(sentence, names);
  if (pieces.length === 1 && !pieces[0]?.language) return sentence;
  return pieces.map(({ words, language }, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- positions, not items
    <span key={i} lang={language}>
      {words}
    </span>
  ));
}
