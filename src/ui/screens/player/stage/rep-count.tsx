import { pacePosition } from '../../../../core/plan/pace.ts';
import type { RepsDose } from '../../../../core/plan/plan.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { elapsedMs } from '../../../../core/session/views.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { useSecond } from '../../../hooks/use-time.ts';
import { PacingTrack } from './pacing-track.tsx';
import css from './rep-count.module.css';

interface RepCountProps {
  readonly dose: RepsDose;
  readonly state: ActiveState;
}

function Rep({ dose, state }: RepCountProps) {
  const rep = useSecond((now) => pacePosition(dose, elapsedMs(state, now)).rep);
  return (
    <b className={css.number} translate="no" data-digits={String(dose.reps).length}>
      {rep}
    </b>
  );
}

/** The rep that the tempo has reached, inside the pacing track. */
export function RepCount({ dose, state }: RepCountProps) {
  return (
    <div className={css.place}>
      <div className={css.box}>
        <PacingTrack dose={dose} state={state} />
        <p className={css.inside}>
          <span className="visually-hidden">{playerWords.rep}</span>
          <Rep dose={dose} state={state} />
          <span className={css.of}>{playerWords.ofReps(dose.reps)}</span>
        </p>
      </div>
    </div>
  );
}
