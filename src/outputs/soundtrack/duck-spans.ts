import type { Plan } from '../../core/plan/plan.ts';
import { isTempo, isWanted } from '../../core/session/cues.ts';
import { dueBetween } from '../../core/session/due-between.ts';
import type { Instant, SessionState } from '../../core/session/session.ts';
import { transition } from '../../core/session/transition.ts';
import { speechMs } from '../../score/phrase.ts';
import { remindersBetween } from '../../score/reminders.ts';
import { spokenBetween } from '../../score/spoken.ts';
import type { Speech } from '../../score/words-at.ts';

/** A span of time in which music is quiet. */
export interface DuckSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/** Music is quiet before a cue begins, until the cue has rung out. */
const BEFORE_MS = 400;
const CUE_MS = 700;
/** In a shorter gap the music stays quiet: going up and down again would disturb. */
const BREATH_MS = 1500;

/** When music is quiet for cues and words between two instants, if the user presses nothing. */
export function duckSpans(
  plan: Plan,
  state: SessionState,
  from: Instant,
  to: Instant,
  speech: Speech,
  speed: number,
): readonly DuckSpan[] {
  const due = dueBetween(plan, state, from, to).filter(
    ({ kind, count }) => !isTempo(kind) && isWanted({ count }, speech.countdownSeconds),
  );
  // Music plays along with the soundtrack only, which has reminders at an open step.
  const [there] = transition(plan, state, { type: 'tick' }, to);
  const asked = remindersBetween(plan, there, from, to);
  const cues = [...due.map(({ at }) => at), ...asked].map((at) => ({ at, ms: CUE_MS }));
  const spoken = spokenBetween(plan, state, from, to, speech, speed);
  const words = spoken.map(({ at, phrases }) => ({ at, ms: speechMs(phrases) }));
  const spans: DuckSpan[] = [];
  for (const { at, ms } of [...cues, ...words].toSorted((a, b) => a.at - b.at)) {
    const span = { from: at - BEFORE_MS * speed, to: at + ms * speed };
    const last = spans.at(-1);
    if (last && span.from <= last.to + BREATH_MS * speed) {
      spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else {
      spans.push(span);
    }
  }
  return spans;
}
