import type { Plan, SetDose, Step, WorkStep } from '../../core/plan/plan.ts';
import type { ActiveState, Instant } from '../../core/session/session.ts';
import { elapsedMs, stayMs, workAhead } from '../../core/session/views.ts';

/** The colour of a phase, by the name of its token. */
type Tone = 'work' | 'rest' | 'ready' | 'paused';

/** What a lock screen shows of a session, at one step. */
export interface NowPlaying {
  readonly title: string;
  readonly artist: string;
  /** The word of the phase, large. */
  readonly word: string;
  readonly tone: Tone;
  /** Where the step stands, in seconds; null in an open step, whose end nobody knows. */
  readonly position: { readonly duration: number; readonly position: number } | null;
}

function doseWords(dose: SetDose): string {
  if (dose.kind === 'hold') return `${Math.round(dose.ms / 1000)} s`;
  return dose.reps === 1 ? '1 rep' : `${dose.reps} reps`;
}

const setTitle = ({ set: { name, side, dose } }: WorkStep): string =>
  [`${name}${side ? `, ${side}` : ''}`, doseWords(dose)].join(' · ');

function phaseOf(step: Step, state: ActiveState): Pick<NowPlaying, 'word' | 'tone'> {
  if (state.status === 'paused') {
    return state.resumeAt === null ? { word: 'Paused', tone: 'paused' } : { word: 'Ready', tone: 'ready' };
  }
  switch (step.kind) {
    case 'work':
      return { word: step.set.dose.kind === 'hold' ? 'Hold' : 'Reps', tone: 'work' };
    case 'rest':
      return { word: 'Rest', tone: 'rest' };
    case 'prepare':
      return { word: 'Ready', tone: 'ready' };
    case 'transition':
      return { word: step.change === 'side' ? 'Sides' : 'Change', tone: 'rest' };
  }
}

/** Exercise and dose, block and set; between sets, what comes next. */
export function nowPlaying(plan: Plan, state: ActiveState, now: Instant): NowPlaying | null {
  const step = plan.steps[state.step];
  const ahead = plan.steps[workAhead(plan, state.step) ?? -1];
  if (!step) return null;
  const block = plan.blocks[step.block]?.name ?? plan.name;
  const coming = ahead?.kind === 'work' ? ahead : null;
  const sets = coming && coming.set.sets > 1 ? ` · set ${coming.set.set} of ${coming.set.sets}` : '';
  const title = coming ? `${step === coming ? '' : 'Next: '}${setTitle(coming)}` : plan.name;
  const duration = stayMs(plan, state) / 1000;
  const passed = Math.min(duration, elapsedMs(state, now) / 1000);
  return {
    title,
    artist: `${block}${sets}`,
    ...phaseOf(step, state),
    position: step.timing.kind === 'timed' && duration > 0 ? { duration, position: passed } : null,
  };
}
