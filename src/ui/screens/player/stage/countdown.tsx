import { countdown } from '../../../../core/duration.ts';
import type { Plan } from '../../../../core/plan/plan.ts';
import type { ActiveState, Instant } from '../../../../core/session/session.ts';
import { countInEndsAt, elapsedMs, remainingMs, stayMs } from '../../../../core/session/views.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { useSecond } from '../../../hooks/use-time.ts';
import css from './countdown.module.css';

/** The width of a reading in digits; a colon takes less than half the width of one. */
const glyphs = (reading: string): number =>
  Math.max(
    2,
    reading.split('').reduce((sum, glyph) => sum + (glyph === ':' ? 0.45 : 1), 0),
  );

/** Whether the step is work for time, which counts up. */
function isTimed(plan: Plan, { step }: ActiveState): boolean {
  const here = plan.steps[step];
  return here?.kind === 'bout' && here.bout.clock === 'for-time';
}

function msToShow(plan: Plan, state: ActiveState, now: Instant): number {
  const countInEnds = countInEndsAt(state);
  if (countInEnds !== null) return countInEnds - now;
  // Full seconds: elapsed time is not rounded up.
  if (isTimed(plan, state)) return Math.floor(elapsedMs(state, now) / 1000) * 1000;
  return remainingMs(plan, state, now) ?? elapsedMs(state, now);
}

/** The big digits. Their size is set once a step, by the longest reading. */
export function Countdown({ plan, state }: LiveSession) {
  const reading = useSecond((now) => countdown(msToShow(plan, state, now)));
  const countsIn = countInEndsAt(state) !== null;
  // What counts up without an end outgrows what was estimated.
  const widest = Math.max(glyphs(reading), countsIn ? 0 : glyphs(countdown(stayMs(plan, state))));
  const last = state.status === 'running' && !isTimed(plan, state) && ['1', '2', '3'].includes(reading);
  return (
    <div
      className={css.count}
      style={{ '--glyphs': widest }}
      role="timer"
      translate="no"
      aria-label={isTimed(plan, state) && !countsIn ? playerWords.timeGone : playerWords.timeLeft}
    >
      {/* A new key restarts the animation of the last three seconds. */}
      <b className={css.digits} dir="ltr" key={last ? reading : ''} data-last={last || undefined}>
        {reading.split(':').map((part, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- positions, not items
          <span key={i}>
            {i > 0 && <span className={css.colon}>:</span>}
            {part}
          </span>
        ))}
      </b>
    </div>
  );
}
