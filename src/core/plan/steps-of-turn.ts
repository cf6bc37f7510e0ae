import { isCare, type Purpose } from '../routine/purpose.ts';
import type { Choices } from './choices.ts';
import { repMs } from './pace.ts';
import {
  type GapStep,
  type PlanSlot,
  type SetDose,
  type SetPlace,
  type SetStep,
  type Side,
  type SideStep,
  setKey,
  type Timing,
  type WorkStep,
} from './plan.ts';
import type { Turn } from './turns.ts';

/** Time to turn over and settle on the other side. */
export const SIDE_CHANGE_MS = 5000;
/** Time to get to the next exercise when there is no rest. */
export const PLACE_CHANGE_MS = 10_000;

/** Time to breathe and to log the last set before the next lift is set up, or before a stretch. */
const LEAST_REST_MS = 10_000;

/** What a gap leads to, as far as it decides how long the gap is. */
export interface Ahead {
  /** How long the next set takes to be set up. */
  readonly setUpMs: number;
  /** Whether training is over and a stretch follows. */
  readonly eases: boolean;
}

const NOTHING_AHEAD: Ahead = { setUpMs: 0, eases: false };

/** Whether care for the body follows training between two blocks. */
export const easesFrom = (before: Purpose | undefined, after: Purpose | undefined): boolean =>
  before !== undefined && after !== undefined && !isCare(before) && isCare(after);

/**
 * How long a gap lasts: the rest, or the time to change place when there is no rest. Setting up the next lift counts as
 * rest: it shortens the rest before it, and a change of place then takes no time of its own. Rest lets the next set be
 * as good as the last (ACSM, "Progression models in resistance training for healthy adults", Med Sci Sports Exerc
 * 41(3), 2009, on rest periods); a stretch needs no strength, and begins as soon as the person is in place.
 */
export function gapMs(restMs: number, { setUpMs, eases }: Ahead = NOTHING_AHEAD): number {
  if (eases) return restMs > 0 ? Math.min(restMs, LEAST_REST_MS) : PLACE_CHANGE_MS;
  if (setUpMs === 0) return restMs > 0 ? restMs : PLACE_CHANGE_MS;
  return Math.max(Math.min(restMs, LEAST_REST_MS), restMs - setUpMs);
}

function timingOf(dose: SetDose, pace: Choices['pace']): Timing {
  if (dose.kind === 'hold') return { kind: 'timed', ms: dose.ms };
  const ms = dose.reps * repMs(dose.pace);
  return pace === 'tempo' ? { kind: 'timed', ms } : { kind: 'open', estimateMs: ms };
}

function oneSide(slot: PlanSlot): SetDose {
  const { dose, sides } = slot;
  return dose.kind === 'hold' && sides === 'split' ? { ...dose, ms: Math.round(dose.ms / 2) } : dose;
}

type StepKind = 'work' | 'sides' | 'rest' | 'place';

const stepId = (place: SetPlace, kind: StepKind, side: Side | null = null): string =>
  [setKey(place), kind, ...(side ? [side] : [])].join('/');

/** The steps of one set: its work, side after side. The weaker side begins, so that the other can match it. */
export function workSteps(turn: Pick<Turn, 'slot' | 'set'>, block: number, pace: Choices['pace']): SetStep[] {
  const { planned, cues, first } = turn.slot;
  const { id: slot, exercise, name, sets } = planned;
  const { set } = turn;
  const dose = oneSide(planned);
  const work = (side: Side | null): WorkStep => ({
    kind: 'work',
    id: stepId({ slot, set }, 'work', side),
    block,
    timing: timingOf(dose, pace),
    set: { slot, exercise, name, side, set, sets, dose },
    cue: cues[(set - 1) % cues.length] ?? '',
  });
  if (planned.sides === 'both') return [work(null)];
  const change: SideStep = {
    kind: 'transition',
    id: stepId({ slot, set }, 'sides'),
    block,
    change: 'side',
    set: { slot, set },
    timing: { kind: 'timed', ms: SIDE_CHANGE_MS },
  };
  return first === 'left' ? [work('left'), change, work('right')] : [work('right'), change, work('left')];
}

/** The same step in another set of its slot. */
export function inSet(step: SetStep, set: number): SetStep {
  const { slot } = step.set;
  if (step.kind === 'bout') return step;
  return step.kind === 'work'
    ? { ...step, id: stepId({ slot, set }, 'work', step.set.side), set: { ...step.set, set } }
    : { ...step, id: stepId({ slot, set }, 'sides'), set: { slot, set } };
}

/** The step between a set and the next one, which may begin with a set-up. */
export function gapStep(set: SetPlace, restMs: number, block: number, ahead: Ahead): GapStep {
  const timing = { kind: 'timed', ms: gapMs(restMs, ahead) } as const;
  return restMs > 0
    ? { kind: 'rest', id: stepId(set, 'rest'), block, set, timing }
    : { kind: 'transition', change: 'place', id: stepId(set, 'place'), block, set, timing };
}
