import { repMs } from '../../plan/pace.ts';
import type { SetDose } from '../../plan/plan.ts';
import { isHeld } from '../held.ts';
import { type SetRecord, setsDone } from '../record.ts';
import type { Standing } from '../since-last-time.ts';

/** How an exercise of a session went, compared with what was asked. */
type PlanStanding = 'as-planned' | 'under' | 'left-out';
/** Beside its plan and its past: `best` and `up` are more than in the sessions before. */
export type PartStanding = PlanStanding | 'best' | 'up';

/** Whether less was done in a set than it asked for: fewer reps, a shorter hold, or less weight. */
function isUnder({ dose, result }: SetRecord): boolean {
  if (result === null) return true;
  if (dose.kg !== undefined && result.kg !== null && result.kg < dose.kg) return true;
  return dose.kind === 'reps'
    ? (result.reps ?? dose.reps) < dose.reps
    : !isHeld(dose, result.holdMs ?? dose.ms);
}

function planStanding(sets: readonly SetRecord[]): PlanStanding {
  if (sets.every(({ outcome }) => outcome === 'skipped')) return 'left-out';
  return sets.some(isUnder) ? 'under' : 'as-planned';
}

/** `sets`: all of one exercise. `past`: compared with the sessions before; undefined where that is not known. */
export function partStanding(sets: readonly SetRecord[], past?: Standing): PartStanding {
  const plan = planStanding(sets);
  return plan !== 'left-out' && (past === 'best' || past === 'up') ? past : plan;
}

/** What was asked of the first set that was done differently; null when all were done as asked. */
export function askedOf(sets: readonly SetRecord[]): SetDose | null {
  const differs = ({ dose, result }: SetRecord) =>
    result !== null &&
    ((dose.kind === 'reps' && result.reps !== dose.reps) ||
      (dose.kind === 'hold' && !isHeld(dose, result.holdMs ?? 0)) ||
      (dose.kg !== undefined && result.kg !== null && result.kg !== dose.kg));
  return sets.find(differs)?.dose ?? null;
}

/** The work that a set asks for, in milliseconds; null where the plan gives its reps no tempo. */
export function askedMs({ dose }: Pick<SetRecord, 'dose'>): number | null {
  if (dose.kind === 'hold') return dose.ms;
  return dose.reps * repMs(dose.pace) || null;
}

/** Both sides of a set are one; sets to warm up are not counted, as in setsDone(). */
export const plannedSets = (sets: readonly SetRecord[]): number =>
  new Set(sets.filter(({ warmUp }) => !warmUp).map(({ slot, set, exercise }) => `${slot}/${set}/${exercise}`))
    .size;

/** The work of a session compared with its plan. */
export interface BesidePlan {
  /** Milliseconds of work, as asked and as done. */
  readonly asked: number;
  readonly done: number;
  /** Sets that were not done; both sides are one. */
  readonly missed: number;
  /** The exercise that differs most from its plan, in the same direction as the session. */
  readonly most: { readonly exercise: string; readonly name: string; readonly ms: number } | null;
}

/** Work that differs from the plan by no more than this counts as planned. */
const CLOSE_MS = 30_000;

/** Compares the work of a session with what its plan asked for. Sets without a tempo count as asked. */
export function besidePlan(sets: readonly SetRecord[]): BesidePlan {
  const over = (set: SetRecord) => set.ms - (askedMs(set) ?? set.ms);
  const done = sets.reduce((sum, { ms }) => sum + ms, 0);
  const asked = sets.reduce((sum, set) => sum + (askedMs(set) ?? set.ms), 0);
  const byExercise = new Map<string, { exercise: string; name: string; ms: number }>();
  for (const set of sets.filter(({ outcome }) => outcome === 'done')) {
    const { exercise, name } = set;
    const known = byExercise.get(exercise) ?? { exercise, name, ms: 0 };
    byExercise.set(exercise, { ...known, ms: known.ms + over(set) });
  }
  const direction = Math.sign(done - asked);
  const [most = null] = [...byExercise.values()].toSorted((a, b) => (b.ms - a.ms) * direction);
  const isFar = Math.abs(done - asked) > CLOSE_MS && most !== null && most.ms * direction > 0;
  const planned = plannedSets(sets);
  return { asked, done, missed: planned - setsDone(sets), most: isFar ? most : null };
}
