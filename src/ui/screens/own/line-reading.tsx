import type { Line } from '../../../authoring/text/line.ts';
import { routineTextWords } from '../../../words/en/routine-text-words.ts';

interface LineReadingProps {
  /** The line with the caret; null while the field has no focus. */
  readonly line: Line | null;
}

/** How the line with the caret is read, in words. */
export function LineReading({ line }: LineReadingProps) {
  if (line?.kind === 'block') return <p className="quiet">{routineTextWords.block(line.fields)}</p>;
  if (line?.kind === 'slot' || line?.kind === 'or' || line?.kind === 'slot-facts')
    return <p className="quiet">{routineTextWords.slot(line.fields)}</p>;
  return null;
}
