import { type Rack, rackOf } from '../../owns/loads.ts';
import { HOLD_STEP_MS } from '../../plan/choices.ts';
import { withDropped } from '../../plan/edit/drop-slot.ts';
import { setsToCome } from '../../plan/edit/ease-slot.ts';
import { isWork, type Plan, type SetInfo, setKey } from '../../plan/plan.ts';
import type { Exercise } from '../../routine/exercise.ts';
import type { ExerciseBook, Routine } from '../../routine/routine.ts';
import type { Pain } from '../../session/pain.ts';
import { workAhead } from '../../session/views.ts';
import { lighter, movableKg } from '../progress/loads.ts';
import { LIGHTER_SHARE } from './after-pain.ts';
import { gentleInstead } from './gentle-instead.ts';
import { painVerdict } from './pain-verdict.ts';

/** What a person can do after a pain over 3. */
export type WayOn =
  /** A lighter weight for the sets to come. */
  | { readonly kind: 'lighter'; readonly kg: number }
  /** A shorter hold for the sets to come. */
  | { readonly kind: 'less'; readonly ms: number }
  /** Reps over a part of the way only. */
  | { readonly kind: 'shorter' }
  | { readonly kind: 'swap'; readonly exercise: Exercise }
  /** `next`: the name of the exercise that then comes. */
  | { readonly kind: 'leave-out'; readonly next: string | null }
  | { readonly kind: 'end' }
  /** Nothing of the exercise is to come: go on. */
  | { readonly kind: 'note' };

interface Situation {
  readonly plan: Plan;
  /** Index of the current step. */
  readonly step: number;
  /** The set it hurts in, and the weight it was done with. */
  readonly set: SetInfo;
  readonly kg: number | null;
  readonly exercises: ExerciseBook;
  readonly routines: readonly Routine[];
  readonly rack: Pick<Rack, 'unit' | 'owns'>;
}

function easierSets({ set, kg, exercises, rack: { unit, owns } }: Situation): readonly WayOn[] {
  const rack = rackOf(exercises.get(set.exercise)?.equipment ?? [], unit, owns);
  const now = movableKg(rack, kg);
  if (now !== null) {
    const less = lighter(rack, now, LIGHTER_SHARE);
    if (less < now) return [{ kind: 'lighter', kg: less }];
  }
  const { dose } = set;
  if (dose.kind !== 'hold') return [];
  const ms = Math.round(dose.ms / 2 / HOLD_STEP_MS) * HOLD_STEP_MS;
  return ms > 0 && ms < dose.ms ? [{ kind: 'less', ms }] : [];
}

/**
 * What can be done about a pain, the best first. Eased: lighter or a shorter way for the rest, or another exercise.
 * Stopped: an unloaded, dissimilar exercise, or leaving it out. Empty for a pain that calls for nothing.
 */
export function waysOn(pain: Pain, at: Situation): readonly WayOn[] {
  const verdict = painVerdict(pain);
  if (verdict === 'go-on') return [];
  const { plan, step, set, exercises, routines } = at;
  const here = plan.steps[step];
  const underWay = here !== undefined && isWork(here) && setKey(here.set) === setKey(set);
  const toCome = setsToCome(plan, step, set.slot);
  const hurting = exercises.get(set.exercise);
  const taken = plan.steps.flatMap((each) => (isWork(each) ? each.set.exercise : []));
  const instead =
    hurting && (underWay || toCome > 0)
      ? gentleInstead(hurting, pain.place, { exercises, routines, taken })
      : null;
  const swap: readonly WayOn[] = instead ? [{ kind: 'swap', exercise: instead }] : [];
  if (verdict === 'ease') {
    const ways: readonly WayOn[] = [
      ...(toCome > 0 ? easierSets(at) : []),
      ...(set.dose.kind === 'reps' && (underWay || toCome > 0) ? [{ kind: 'shorter' } as const] : []),
      ...swap,
    ];
    return ways.length > 0 ? ways : [{ kind: 'note' }];
  }
  const dropped = withDropped(plan, step, set.slot);
  const leaveOut: readonly WayOn[] = dropped
    ? [{ kind: 'leave-out', next: workAhead(dropped.plan, dropped.step)?.set.name ?? null }]
    : [];
  const over: readonly WayOn[] = underWay || toCome > 0 ? [] : [{ kind: 'note' }];
  return [...over, ...swap, ...leaveOut, { kind: 'end' }];
}
