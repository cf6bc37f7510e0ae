import type { RampUpStep } from '../../../../core/plan/plan.ts';
import { leadWords } from '../../../../words/en/lead-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { useSettings } from '../../../app-context.ts';
import { FigurePlace } from '../../../figure/figure-place.tsx';
import css from './step-row.module.css';

interface RampRowProps {
  readonly exercise: string;
  readonly ramps: readonly RampUpStep[];
  readonly now: boolean;
  readonly onJump: () => void;
}

/** All ramp-ups to a lift in one row: "Ramp-up. 40, 55, 67.5 kg". */
export function RampRow({ exercise, ramps, now, onJump }: RampRowProps) {
  const unit = useSettings((view) => view.settings.units);
  return (
    <li className={css.row} data-stage={now ? 'now' : undefined} aria-current={now ? 'step' : undefined}>
      <button type="button" className={css.jump} onClick={onJump}>
        <FigurePlace exercise={exercise} size="small" />
        <span className={css.words}>
          <b className={css.name}>{leadWords.rampUp}</b>
          <small className={css.dose} dir="ltr">
            {leadWords.loads(
              ramps.map(({ dose }) => dose.kg ?? 0),
              unit,
            )}
          </small>
        </span>
        {now && <em className={css.now}>{playerWords.now}</em>}
      </button>
    </li>
  );
}
