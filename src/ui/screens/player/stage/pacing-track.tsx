import type { RepsDose } from '../../../../core/plan/plan.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { dotMotion, partMotion } from '../motion/motions.ts';
import { lanePath, TRACK } from '../motion/track.ts';
import { useMotion } from '../motion/use-motion.ts';
import css from './pacing-track.module.css';

const VIEW = `0 0 ${TRACK.width} ${TRACK.height}`;

interface LaneProps {
  readonly dose: RepsDose;
  readonly state: ActiveState;
  readonly index: number;
}

/** The lane of one part of a rep, lit while that part lasts. */
function LitLane({ dose, state, index }: LaneProps) {
  const lit = useMotion<SVGSVGElement>(state, partMotion(dose, index));
  const part = dose.pace[index]?.part ?? 'lower';
  return (
    <svg className={css.lit} viewBox={VIEW} ref={lit} aria-hidden="true">
      <path className={css.lane} d={lanePath(part, dose.pace)} />
    </svg>
  );
}

interface PacingTrackProps {
  readonly dose: RepsDose;
  readonly state: ActiveState;
}

/** A rep as a lap: the height of the dot follows the body, its speed the tempo. */
export function PacingTrack({ dose, state }: PacingTrackProps) {
  const dot = useMotion<HTMLSpanElement>(state, dotMotion(dose));
  return (
    <div className={css.track} aria-hidden="true">
      <svg className={css.lanes} viewBox={VIEW} aria-hidden="true">
        {dose.pace.map(({ part }) => (
          <path key={part} className={css.lane} d={lanePath(part, dose.pace)} />
        ))}
      </svg>
      {dose.pace.map(({ part }, index) => (
        <LitLane key={part} dose={dose} state={state} index={index} />
      ))}
      <span className={css.mover} ref={dot}>
        <span className={css.dot} />
      </span>
    </div>
  );
}
