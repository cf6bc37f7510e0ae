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
    <button
      type="button"
      className={`card ${css.answer} ${css.option}`}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <span className={css.picture}>
        <FigurePlace exercise={exercise} size="still" />
        {held !== null && (
          <svg className={css.ring} viewBox="0 0 28 28" aria-hidden="true">
            <circle cx="14" cy="14" r="11" opacity="0.25" />
            <circle
              cx="14"
              cy="14"
              r="11"
              pathLength="1"
              strokeDasharray={`${held} 1`}
              transform="rotate(-90 14 14)"
            />
          </svg>
        )}
      </span>
      <span className={css.words}>
        <b className={css.label}>{label}</b>
        <span>{note}</span>
      </span>
      <span className={css.tick}>
        <Icon name="check" size="s" />
      </span>
    </button>
  );
}
