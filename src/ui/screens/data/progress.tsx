import { Button } from '../../components/button.tsx';
import css from './data-screen.module.css';

interface ProgressProps {
  readonly words: string;
  /** 0 to 1; null when it is not known. */
  readonly share: number | null;
  /** Labels the button that stops the work, where it can be stopped. */
  readonly stop?: string;
  readonly onStop?: () => void;
}

/** How far a long piece of work has come, and a way to stop it. */
export function Progress({ words, share, stop, onStop }: ProgressProps) {
  return (
    <div className={css.actions}>
      <p className={css.note}>{words}</p>
      <progress className={css.progress} aria-label={words} value={share ?? undefined} max={1} />
      {stop !== undefined && onStop && (
        <Button size="lg" onClick={onStop}>
          {stop}
        </Button>
      )}
    </div>
  );
}
