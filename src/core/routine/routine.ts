import type { Equipment } from './equipment.ts';
import type { Exercise } from './exercise.ts';
import type { Purpose } from './purpose.ts';

/** An inclusive range, low ≤ high. A single number in a file is a range with both ends equal. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/**
 * A range for one person. `from` is where the levels begin to pick: what the history asks for. Only a session that does
 * not fit its time otherwise goes below it, down to the author's `low`.
 */
export interface DoseRange extends NumberRange {
  readonly from?: number;
  /** Between `low` and `from`: a session leaves out what is optional before it goes below this. */
  readonly least?: number;
}

/** How long each part of one repetition takes. 0 leaves the part out. */
export interface Tempo {
  readonly lowerMs: number;
  readonly bottomMs: number;
  readonly liftMs: number;
  readonly topMs: number;
}

/**
 * What one set asks for, as ranges from which a level picks. `kg` is the weight for one person: it comes from their
 * history, never from a file. `rampKg`: the weights that lead up to it, lightest first, as the person's kit can show
 * them.
 */
export type Dose =
  | {
      readonly kind: 'hold';
      readonly ms: DoseRange;
      /** What to call out when the direction changes at half time ("Backward"), or null when it does not. */
      readonly switchAtHalf: string | null;
      /** The shortest time, below the range, that may be used if nothing else makes a session fit its time. */
      readonly shortestMs?: number;
      readonly kg?: number;
    }
  | {
      readonly kind: 'reps';
      readonly reps: DoseRange;
      readonly tempo: Tempo | null;
      /**
       * How much longer than the tempo says this person lowers, from their history; to fit a time, it may be taken
       * back.
       */
      readonly slowerMs?: number;
      /** An isometric hold inside each rep, or null. */
      readonly holdMs: NumberRange | null;
      readonly kg?: number;
      readonly rampKg?: readonly number[];
    };

export type Side = 'left' | 'right';

/** `both`: no sides. `each`: the whole dose left, then right. `split`: half of a hold left, half right. */
export type Sides = 'both' | 'each' | 'split';

/** Another exercise for the same slot; null fields have the slot's values. */
export interface Alternative {
  readonly exercise: string;
  readonly dose: Dose | null;
  readonly sides: Sides | null;
  /** The side this person begins with, from their history. */
  readonly first?: Side;
}

/** An exercise with its dose in a block. */
export interface Slot {
  /** Unique in the routine and stable between its versions: `<block id>.<n>`, or the id in the file. */
  readonly id: string;
  readonly exercise: string;
  readonly dose: Dose;
  readonly sides: Sides;
  /** The side this person begins with, from their history. */
  readonly first?: Side;
  readonly sets: DoseRange;
  /** The fewest sets, below the range, that may be used if a session does not fit its time otherwise. */
  readonly fewestSets?: number;
  /** Between two sets, and after the last one; 0 means no rest, only a short change-over. */
  readonly restMs: NumberRange;
  readonly optional: boolean;
  /** When time is short, 1 is left out first; slots without it go after those with it. */
  readonly dropOrder?: number;
  readonly alternatives: readonly Alternative[];
  /** A cue for this slot alone, used before the exercise's own. */
  readonly cue: string | null;
}

interface Rounds {
  readonly rounds: NumberRange;
  readonly restMs: NumberRange;
  readonly roundRestMs: NumberRange;
}

/** The reps of each round in turn, such as 21, 15 and 9: one to 20 numbers from 1 to 100. */
export type Ladder = readonly number[];

/**
 * How often a clock runs in its block, and the rest from the end of one run to the start of the next: "3 times AMRAP in
 * 4 min, 2 min of rest between". Every run begins anew, with a score of its own.
 */
interface Repeated {
  /** 1 for a clock that runs once. */
  readonly times: number;
  /** 0 where `times` is 1; else 0 means only a change-over. */
  readonly betweenMs: number;
}

/**
 * A block under a clock. Its numbers are not ranges, because a score is compared with the last one under the same
 * clock. Each slot has its dose, which the level picks from as anywhere; its sets and its rest say nothing here. A
 * clock may have no slots at all: then it only tells the time, and the person knows what to do.
 */
export type ClockScheme =
  /**
   * Every minute on the minute: each `everyMs` a round begins, however much was left of the one before; what is left
   * of it after the work is rest. `each`: what a round asks for, the `next` slot in turn, or `all` slots one after
   * the other.
   */
  | ({
      readonly kind: 'emom';
      readonly everyMs: number;
      readonly rounds: number;
      readonly each: 'next' | 'all';
    } & Repeated)
  /** As many rounds of all slots as possible in `ms`. Score: rounds, and the reps of the round begun. */
  | ({ readonly kind: 'amrap'; readonly ms: number } & Repeated)
  /**
   * All slots once a round, as fast as can be done well. `rounds`: how many, or a ladder, whose rungs take the place
   * of the reps of the slots; a slot that is held keeps its hold; null: as many as the person counts until they stop. `capMs` ends it even if there is work left; null
   * never does. Score: the time, or the reps done by the cap.
   */
  | ({
      readonly kind: 'for-time';
      readonly rounds: number | Ladder | null;
      readonly capMs: number | null;
    } & Repeated)
  /**
   * `rounds` times work and rest, each the next slot in turn, whatever its dose; no rest after the last. (An interval
   * block does all slots once a round instead, and may have ranges.) Score: the reps of each round.
   */
  | ({
      readonly kind: 'tabata';
      readonly workMs: number;
      readonly restMs: number;
      readonly rounds: number;
    } & Repeated);

/** How the slots of a block follow each other. */
export type Scheme =
  /** All sets of a slot, then the next slot. */
  | { readonly kind: 'straight' }
  /** One set of each slot in turn, then a rest, until every slot has its sets. */
  | { readonly kind: 'superset'; readonly restMs: NumberRange }
  /** Every slot once a round; a short rest between slots, a longer one between rounds. */
  | ({ readonly kind: 'circuit' } & Rounds)
  /** Like a circuit, but every slot is worked for the same time, whatever its dose. */
  | ({ readonly kind: 'interval'; readonly workMs: NumberRange } & Rounds)
  /**
   * Like a circuit of one round a rung, without a clock: the rung takes the place of the reps of every slot; a slot that
   * is held keeps its hold.
   */
  | ({ readonly kind: 'ladder'; readonly ladder: Ladder } & Omit<Rounds, 'rounds'>)
  | ClockScheme;

export const CLOCKS = [
  'emom',
  'amrap',
  'for-time',
  'tabata',
] as const satisfies readonly ClockScheme['kind'][];

/** Whether a kind of scheme is one of a clock. */
export const isClockKind = (kind: unknown): kind is ClockScheme['kind'] =>
  CLOCKS.some((each) => each === kind);

/** Whether a block runs under a clock, and may therefore have no slots. */
export const isClock = (scheme: Scheme): scheme is ClockScheme => isClockKind(scheme.kind);

export interface Block {
  /** Unique in the routine. */
  readonly id: string;
  readonly name: string;
  readonly purpose: Purpose;
  readonly scheme: Scheme;
  /** At least one, but for a block under a clock. */
  readonly slots: readonly Slot[];
}

export const EXPERIENCES = ['beginner', 'intermediate', 'advanced'] as const;
export type Experience = (typeof EXPERIENCES)[number];

/** An authored document, parsed and checked. */
export interface Routine {
  readonly id: string;
  /** BCP 47 tag of the language its names, summary, cues and advice are written in. */
  readonly language: string;
  readonly name: string;
  /** One sentence for the library. */
  readonly summary: string;
  readonly experience: readonly Experience[];
  /** How long the author means it to take. */
  readonly targetMinutes: NumberRange;
  readonly timesAWeek: NumberRange;
  readonly consecutiveDays: boolean;
  /** What most people who pick this routine have; the default choice of equipment. */
  readonly equipment: readonly Equipment[];
  /** Short pieces of training advice, shown on the routine's page. */
  readonly advice: readonly string[];
  readonly blocks: readonly Block[];
}

/** How an exercise is done where no slot was written for it. */
export interface UsualWay {
  readonly dose: Dose;
  readonly sides: Sides;
  readonly sets: NumberRange;
  /** Whether it prepares or cares for the body. */
  readonly care: boolean;
}

/** `usual`: see withUsualWays(). */
export type BookEntry = Exercise & { readonly usual?: UsualWay };

/** Exercises by id; every exercise a routine names must be in it. */
export type ExerciseBook = ReadonlyMap<string, BookEntry>;
