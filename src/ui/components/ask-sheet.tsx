import type { ReactNode } from 'react';
import css from './ask-sheet.module.css';
import { Sheet } from './sheet.tsx';

interface AskSheetProps {
  readonly open: boolean;
  readonly title: string;
  /** What hangs on the answer. */
  readonly words: ReactNode;
  /** The answers, as buttons. */
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A question with its answers one below the other. */
export function AskSheet({ words, children, ...sheet }: AskSheetProps) {
  return (
    <Sheet {...sheet}>
      <p className={css.words}>{words}</p>
      <div className={css.answers}>{children}</div>
    </Sheet>
  );
}
