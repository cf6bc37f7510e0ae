import type { Equipment } from '../routine/equipment.ts';
import type { RepPart } from '../routine/exercise.ts';
import type { Purpose } from '../routine/purpose.ts';
import type { Side, Sides } from '../routine/routine.ts';
import type { Choices } from './choices.ts';

export type { Side };

/** One part of a rep. Parts of zero length are left out. */
export interface PacePart {
  readonly part: RepPart;
  /** The exercise's own word for it; null for the usual word. */
  readonly word: string | null;
  readonly ms: number;
}

/**
 * What one set asks for. `kg`: the weight, when it is known from the person's history. `kgFrom`: the number of the first
 * set with that weight, when it was changed during the session: what was lifted in earlier sets does not count for it.
 */
export type SetDose =
  | {
      readonly kind: 'hold';
      readonly ms: number;
      readonly switchAtHalf: string | null;
      readonly kg?: number;
      readonly kgFrom?: number;
    }
  | {
      readonly kind: 'reps';
      readonly reps: number;
      readonly pace: readonly PacePart[];
      readonly holdMs: number | null;
      readonly kg?: number;
      readonly kgFrom?: number;
    };

export type RepsDose = Extract<SetDose, { readonly kind: 'reps' }>;

/** The place of a set in the plan. */
export interface SetPlace {
  readonly slot: string;
  /** 1-based. Both sides of a set share its number. */
  readonly set: number;
}

/** Everything a record needs to know about a set without its plan. */
export interface SetInfo extends SetPlace {
  readonly exercise: string;
  readonly name: string;
  readonly side: Side | null;
  readonly sets: number;
  readonly dose: SetDose;
}

interface Timed {
  readonly kind: 'timed';
  readonly ms: number;
}

/**
 * A timed step ends by itself, an open one only by a command; totals count its estimate. `bridged`: an open step made
 * to end at its estimate, because the screen is off.
 */
export type Timing =
  | (Timed & { readonly bridged?: true })
  | { readonly kind: 'open'; readonly estimateMs: number };

interface StepBase {
  /** Unique in the plan, and the same whichever exercise fills the slot. */
  readonly id: string;
  /** Index into plan.blocks. */
  readonly block: number;
}

export interface WorkStep extends StepBase {
  readonly kind: 'work';
  readonly timing: Timing;
  readonly set: SetInfo;
  /** One coaching line for this set. */
  readonly cue: string;
}

export interface PrepareStep extends StepBase {
  readonly kind: 'prepare';
  readonly timing: Timed;
}

interface StepBetween extends StepBase {
  /** The set it follows, or divides. */
  readonly set: SetPlace;
  readonly timing: Timed;
}

export interface RestStep extends StepBetween {
  readonly kind: 'rest';
}

/** A change of side within a set. */
export interface SideStep extends StepBetween {
  readonly kind: 'transition';
  readonly change: 'side';
}

/** A change of place between exercises. */
export interface PlaceStep extends StepBetween {
  readonly kind: 'transition';
  readonly change: 'place';
}

/** Getting the weight of the first set ready. The weight is that of the set. */
export interface SetUpStep extends StepBase {
  readonly kind: 'set-up';
  readonly timing: Timing;
  /** The set it leads up to. */
  readonly set: SetPlace;
  readonly implement: Equipment;
}

/**
 * A lighter set that leads up to the first set of a heavy lift. Not a set of the plan: it is not counted, not logged, and
 * nothing progresses from it.
 */
export interface RampUpStep extends StepBase {
  readonly kind: 'ramp-up';
  readonly timing: Timing;
  /** The set it leads up to. */
  readonly set: SetPlace;
  /** 1-based, of `ramps`. */
  readonly ramp: number;
  readonly ramps: number;
  readonly dose: RepsDose;
}

/** Time to take up the weight, or to change it before the next ramp-up or the first set. */
export interface LoadStep extends StepBetween {
  readonly kind: 'transition';
  readonly change: 'load';
}

/** What leads up to the first set of a loaded lift. */
export type LeadStep = SetUpStep | RampUpStep | LoadStep;

/** What a set consists of: its work, side after side. */
export type SetStep = WorkStep | SideStep;

/** What comes between one set and the next. */
export type GapStep = RestStep | PlaceStep;

export type Step = PrepareStep | LeadStep | SetStep | GapStep;

/** A slot as planned: one row of the routine page. */
export interface PlanSlot {
  readonly id: string;
  readonly exercise: string;
  readonly name: string;
  readonly sides: Sides;
  readonly sets: number;
  readonly dose: SetDose;
  readonly restMs: number;
  /** The id of the slot it alternates with, set by set; else null. */
  readonly pairedWith: string | null;
  readonly optional: boolean;
  /** Ids of the exercises that could fill it, the planned one included, in the author's order. */
  readonly candidates: readonly string[];
}

/** A slot that is not in the plan: left out by the person, for time or because it hurt, or nothing at hand can fill it. */
export type LeftOutSlot = Pick<PlanSlot, 'id' | 'exercise' | 'name' | 'optional' | 'candidates'> & {
  readonly why: 'person' | 'time' | 'equipment' | 'pain';
};

export interface PlanBlock {
  readonly id: string;
  readonly name: string;
  readonly purpose: Purpose;
  /** In the author's order; a left-out slot keeps its place. */
  readonly slots: readonly (
    | { readonly kind: 'planned'; readonly slot: PlanSlot }
    | { readonly kind: 'left-out'; readonly slot: LeftOutSlot }
  )[];
  /** Its steps are [from, to) of plan.steps. */
  readonly from: number;
  readonly to: number;
  readonly ms: number;
}

/** Milliseconds; open steps count as their estimate. */
export interface Totals {
  readonly ms: number;
  /** Includes the ramp-ups. */
  readonly workMs: number;
  readonly restMs: number;
  /** The part of `ms` that is estimated, not timed. */
  readonly estimatedMs: number;
  /** Both sides of a set count as one. */
  readonly sets: number;
}

/** A routine settled for one session: a flat list of steps, empty when the equipment at hand fills no slot. */
export interface Plan {
  readonly routine: string;
  /** BCP 47 tag of the routine's texts. */
  readonly language: string;
  readonly name: string;
  readonly choices: Choices;
  readonly blocks: readonly PlanBlock[];
  readonly steps: readonly Step[];
  readonly totals: Totals;
}

export const plannedIn = (block: PlanBlock): PlanSlot[] =>
  block.slots.flatMap((each) => (each.kind === 'planned' ? each.slot : []));

export const isWork = (step: Step): step is WorkStep => step.kind === 'work';

export const isGap = (step: Step): step is GapStep =>
  step.kind === 'rest' || (step.kind === 'transition' && step.change === 'place');

export const isLead = (step: Step): step is LeadStep =>
  step.kind === 'set-up' || step.kind === 'ramp-up' || (step.kind === 'transition' && step.change === 'load');

/** Length of a step: exact when timed, estimated when open. */
export const stepMs = (step: Step): number =>
  step.timing.kind === 'timed' ? step.timing.ms : step.timing.estimateMs;

const sumMs = (steps: readonly Step[]): number => steps.reduce((total, step) => total + stepMs(step), 0);

function totalsOf(steps: readonly Step[]): Totals {
  const of = (...kinds: readonly Step['kind'][]) => sumMs(steps.filter((step) => kinds.includes(step.kind)));
  const sets = new Set(steps.filter(isWork).map((step) => setKey(step.set))).size;
  const estimatedMs = sumMs(steps.filter((step) => step.timing.kind === 'open'));
  return { ms: sumMs(steps), workMs: of('work', 'ramp-up'), restMs: of('rest'), estimatedMs, sets };
}

/** Makes a plan of these steps: finds the steps of each block, and adds up their times. */
export function planOf(
  head: Omit<Plan, 'blocks' | 'steps' | 'totals'>,
  blocks: readonly Omit<PlanBlock, 'from' | 'to' | 'ms'>[],
  steps: readonly Step[],
): Plan {
  let from = 0;
  const placed = blocks.map((block, index): PlanBlock => {
    const own = steps.filter((step) => step.block === index);
    const place = { from, to: from + own.length };
    from = place.to;
    return { ...block, ...place, ms: sumMs(own) };
  });
  return { ...head, blocks: placed, steps, totals: totalsOf(steps) };
}

/** Names one set of a slot, both sides together. */
export const setKey = ({ slot, set }: SetPlace): string => `${slot}/${set}`;

/** Names one side of a set, whichever exercise fills it. */
export const sideKey = (set: Pick<SetInfo, 'slot' | 'set' | 'side'>): string =>
  `${setKey(set)}/${set.side ?? ''}`;

/** Names one side of a set of one exercise; after a swap, the same place holds another set. */
export const logKey = ({ slot, exercise, set, side }: Pick<SetInfo, 'slot' | 'exercise' | 'set' | 'side'>) =>
  `${slot}/${exercise}/${set}/${side ?? ''}`;
