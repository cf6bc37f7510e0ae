import { Icon } from '../../components/icon.tsx';
import { FigurePlace } from '../../figure/figure-place.tsx';
import css from './start-test.module.css';

interface StartOptionProps {
  readonly label: string;
  readonly note: string;
  /** The exercise whose figure shows it. */
  readonly exercise: string;
  /** The share of a minute that a hold takes; null for what is not held. */
  readonly held: number | null;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One answer, with a picture of it. */
export function StartOption({ label, note, exercise, held, chosen, onChoose }: StartOptionProps) {
  return (
    <button type="button" className={`card ${css.option}`} aria-pressed={chosen} onClick={onChoose}>
      <span className={css.picture}>
        <FigurePlace exercise={exercise} size="still" />
        {held !== null && <i className={css.ring} style={{ '--p': held }} />}
      </span>
      <span className={css.words}>
        <b className={css.label}>{label}</b>
        <span>{note}</span>
      </span>
      <Icon name="check" />
    </button>
  );
}
