import type { Plan, SetInfo } from '../../core/plan/plan.ts';
import { activeAhead, doingOnStage, isActiveStep } from '../../core/session/doing.ts';
import { type Phase, phaseOf, phaseOfStep } from '../../core/session/phase.ts';
import type { ActiveState, Instant } from '../../core/session/session.ts';
import { elapsedMs, stayMs } from '../../core/session/views.ts';

/** The name of a phase's colour. */
type Tone = 'work' | 'rest' | 'ready' | 'paused';

/** The sentences of a lock screen, from the catalogue. */
export interface LockScreenWords {
  readonly now: (set: SetInfo) => string;
  readonly next: (set: SetInfo) => string;
  readonly place: (block: string, set: SetInfo) => string;
  readonly phases: Readonly<Record<Phase, string>>;
}

/** What a lock screen shows of a session, at one step. */
export interface NowPlaying {
  readonly title: string;
  readonly artist: string;
  /** The word of the phase, large. */
  readonly word: string;
  readonly tone: Tone;
  /** Progress of the step, in seconds; null in an open step, which has no known end. */
  readonly position: { readonly duration: number; readonly position: number } | null;
}

const TONES: Readonly<Record<Phase, Tone>> = {
  ready: 'ready',
  'set-up': 'ready',
  'ramp-up': 'work',
  hold: 'work',
  reps: 'work',
  rest: 'rest',
  'change-sides': 'rest',
  'change-over': 'rest',
  paused: 'paused',
};

/** Shows the exercise with its dose, the block and the set; between sets, those that come next. */
export function nowPlaying(
  plan: Plan,
  state: ActiveState,
  now: Instant,
  words: LockScreenWords,
): NowPlaying | null {
  const step = plan.steps[state.step];
  if (!step) return null;
  const block = plan.blocks[step.block]?.name ?? plan.name;
  const phase = phaseOf(step, state);
  const isNow = isActiveStep(step) && phaseOfStep(step, state.count) !== 'rest';
  const coming = isNow || activeAhead(plan, state.step) ? (doingOnStage(plan, state)?.set ?? null) : null;
  const duration = stayMs(plan, state) / 1000;
  const passed = Math.min(duration, elapsedMs(state, now) / 1000);
  return {
    title: coming ? (isNow ? words.now : words.next)(coming) : plan.name,
    artist: coming && coming.sets > 1 ? words.place(block, coming) : block,
    word: words.phases[phase],
    tone: TONES[phase],
    position: step.timing.kind !== 'open' && duration > 0 ? { duration, position: passed } : null,
  };
}
