import { Button, type ButtonLook } from './button.tsx';
import type { Named } from './pieces-of.ts';
import css from './sheet.module.css';
import { Sheet } from './sheet.tsx';
import { withNames } from './with-names.tsx';

interface Answer extends Pick<ButtonLook, 'kind' | 'icon'> {
  readonly label: string;
  readonly act: () => void;
}

interface QuestionSheetProps {
  readonly open: boolean;
  readonly title: string;
  /** Explains the consequences of the answers. */
  readonly words: string;
  readonly answers: readonly Answer[];
  /** Of exercises or routines, in the title and the answers. */
  readonly names?: readonly Named[];
  readonly onClose: () => void;
}

const NONE: readonly Named[] = [];

/** A question with its answers one below the other. */
export function QuestionSheet({ title, words, answers, names = NONE, ...sheet }: QuestionSheetProps) {
  return (
    <Sheet {...sheet} title={withNames(title, names)}>
      <p className="quiet">{words}</p>
      <div className={css.answers}>
        {answers.map(({ label, kind, icon, act }) => (
          <Button key={label} kind={kind} size="lg" icon={icon} onClick={act}>
            <span>{withNames(label, names)}</span>
          </Button>
        ))}
      </div>
    </Sheet>
  );
}
