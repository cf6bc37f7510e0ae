import type { ActiveState } from '../../../../core/session/session.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { tideMotion, WAVE_MOTION } from '../motion/motions.ts';
import { useMotion } from '../motion/use-motion.ts';
import css from './tide.module.css';

const CREST = 'M0 12Q48.75 -2 97.5 12T195 12T292.5 12T390 12T487.5 12T585 12T682.5 12T780 12';

function Wave({ state }: { readonly state: ActiveState }) {
  const ref = useMotion<HTMLDivElement>(state, WAVE_MOTION);
  return (
    // Chromium animates a box on the compositor, but not an SVG with non-scaling strokes.
    <div className={css.wave} ref={ref}>
      <svg className={css.drawing} viewBox="0 0 780 24" preserveAspectRatio="none" aria-hidden="true">
        <path d={`${CREST}V26H0Z`} />
        <path className={css.crest} d={CREST} />
      </svg>
    </div>
  );
}

interface TideProps extends LiveSession {
  readonly waves: boolean;
}

/** The screen is the clock: work drains it, rest fills it. */
export function Tide({ plan, state, waves }: TideProps) {
  const ref = useMotion<HTMLDivElement>(state, tideMotion(plan, state));
  return (
    <div className={css.tide} ref={ref} aria-hidden="true">
      {waves && <Wave state={state} />}
    </div>
  );
}
