import type { Equipment } from '../routine/equipment.ts';
import type { RepPart } from '../routine/exercise.ts';
import type { Purpose } from '../routine/purpose.ts';
import type { ClockScheme, Ladder, Side, Sides } from '../routine/routine.ts';
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

/** One exercise of a bout, done once in each of its rounds. */
export interface Move {
  readonly slot: string;
  readonly exercise: string;
  readonly name: string;
  /** `each`: the whole dose on both sides, one after the other. */
  readonly sides: Sides;
  readonly dose: SetDose;
  /** One coaching line. */
  readonly cue: string;
}

export type ClockKind = ClockScheme['kind'];

/**
 * What is done under one clock: moves, gone through round after round at the person's own speed. An EMOM and a Tabata
 * have a bout for each of their rounds, the other clocks one for each run.
 */
export interface Bout {
  readonly clock: ClockKind;
  /** Which run of the clock, 1-based, of how many. Each run has a score of its own. */
  readonly run: number;
  readonly runs: number;
  /** Which bout of its run, 1-based, of how many: a minute of an EMOM; 1 of 1 in an AMRAP and for time. */
  readonly part: number;
  readonly parts: number;
  /** One round, in order; empty under a clock without exercises. */
  readonly moves: readonly Move[];
  /** How many rounds, or the reps of each, in place of those of the moves; null: as many as the time allows. */
  readonly rounds: number | Ladder | null;
}

interface Timed {
  readonly kind: 'timed';
  readonly ms: number;
}

interface Open {
  readonly kind: 'open';
  readonly estimateMs: number;
}

/** `estimateMs` is at most `ms`; the same where only the clock ends the step. */
interface Capped {
  readonly kind: 'capped';
  readonly ms: number;
  readonly estimateMs: number;
}

/**
 * A timed step ends by itself, an open one only by a command; totals count its estimate. A capped step is open until a
 * clock ends it. `bridged`: an open step made to end at its estimate, because the screen is off.
 */
export type Timing = (Timed & { readonly bridged?: true }) | Open;

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

/** A lighter set that leads up to the first set of a heavy lift. It is not counted, logged or progressed from. */
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

/** Work under one clock, in which what is done is counted. See Bout. */
export interface BoutStep extends StepBase {
  readonly kind: 'bout';
  /** Timed in an EMOM and a Tabata, where Done does not end it; open only for time without a cap. */
  readonly timing: Timed | Open | Capped;
  /** The id of its clock, in place of a slot id; `set` numbers its bouts. */
  readonly set: SetPlace;
  readonly bout: Bout;
}

/** What leads up to the first set of a loaded lift. */
export type LeadStep = SetUpStep | RampUpStep | LoadStep;

/** What a set consists of: its work, side after side. */
export type SetStep = WorkStep | SideStep | BoutStep;

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
export const isBout = (step: Step): step is BoutStep => step.kind === 'bout';

export const isGap = (step: Step): step is GapStep =>
  step.kind === 'rest' || (step.kind === 'transition' && step.change === 'place');

export const isLead = (step: Step): step is LeadStep =>
  step.kind === 'set-up' || step.kind === 'ramp-up' || (step.kind === 'transition' && step.change === 'load');

/** Length of a step: exact when timed, else estimated. */
export const stepMs = (step: Step): number =>
  step.timing.kind === 'timed' ? step.timing.ms : step.timing.estimateMs;

/** The length at which a step ends if nobody presses anything; null for one that waits. */
export const endsAfterMs = ({ timing }: Step): number | null => (timing.kind === 'open' ? null : timing.ms);

/** Whether nothing says when a step will be over: a clock that counts up, without exercises and without a cap. */
export const isEndless = (step: Step): boolean =>
  step.kind === 'bout' && step.timing.kind === 'open' && step.bout.moves.length === 0;

/** Names one set of a slot, both sides together. */
export const setKey = ({ slot, set }: SetPlace): string => `${slot}/${set}`;

/** Names one set of one exercise, both sides together: after a swap, the same place holds another set. */
export const ownSetKey = (set: Pick<SetInfo, 'slot' | 'set' | 'exercise'>): string =>
  `${setKey(set)}/${set.exercise}`;

/** Names one side of a set, whichever exercise fills it. */
export const sideKey = (set: Pick<SetInfo, 'slot' | 'set' | 'side'>): string =>
  `${setKey(set)}/${set.side ?? ''}`;

/** Names one side of a set of one exercise; after a swap, the same place holds another set. */
export const logKey = ({ slot, exercise, set, side }: Pick<SetInfo, 'slot' | 'exercise' | 'set' | 'side'>) =>
  `${slot}/${exercise}/${set}/${side ?? ''}`;
