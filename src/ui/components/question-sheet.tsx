import { Button, type ButtonLook } from './button.tsx';
import css from './sheet.module.css';
import { Sheet } from './sheet.tsx';

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
  readonly onClose: () => void;
}

/** A question with its answers one below the other. */
export function QuestionSheet({ words, answers, ...sheet }: QuestionSheetProps) {
  return (
    <Sheet {...sheet}>
      <p className="quiet">{words}</p>
      <div className={css.answers}>
        {answers.map(({ label, kind, icon, act }) => (
          <Button key={label} kind={kind} size="lg" icon={icon} onClick={act}>
            {label}
          </Button>
        ))}
      </div>
    </Sheet>
  );
}
