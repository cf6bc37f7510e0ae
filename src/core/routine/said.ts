import type { Equipment } from './equipment.ts';
import type { Muscle } from './exercise.ts';
import type { Purpose } from './purpose.ts';
import type { Experience, Scheme, Sides } from './routine.ts';

/** A number, or a range with the lower one first, as in a routine file. Times are in seconds. */
export type Amount = number | readonly [number, number];

/** A weight, an effort or the reps to stop before the last: what to start from. Never a fact of the history. */
export type Load =
  | { readonly kind: 'kg' | 'lb'; readonly value: number }
  /** RPE, 1 to 10. */
  | { readonly kind: 'rpe'; readonly value: Amount }
  /** Reps left in the tank. */
  | { readonly kind: 'left'; readonly value: Amount };

/** The facts of a line of a routine's text. Times are in seconds, as in a routine file. */
export interface Said {
  /** A name or a sentence. */
  text?: string;
  exercise?: string;
  id?: string;
  sets?: Amount;
  reps?: Amount;
  hold?: Amount;
  holdInRep?: Amount;
  tempo?: string;
  sides?: Sides;
  rest?: Amount;
  shortest?: number;
  fewestSets?: number;
  switchAtHalf?: string;
  optional?: true;
  dropOrder?: number;
  load?: Load;
  scheme?: Scheme['kind'];
  purpose?: Purpose;
  rounds?: Amount;
  work?: Amount;
  roundRest?: Amount;
  ladder?: readonly number[];
  every?: number;
  each?: 'next' | 'all';
  time?: number;
  cap?: number;
  times?: number;
  between?: number;
  minutes?: Amount;
  timesAWeek?: Amount;
  consecutiveDays?: boolean;
  language?: string;
  experience?: readonly Experience[];
  kit?: readonly Equipment[];
  main?: readonly Muscle[];
  also?: readonly Muscle[];
  oneSided?: true;
  startsWith?: 'lift';
  /** The exercise whose figure is borrowed. */
  like?: string;
}

/** What is expected at a place in a text. */
export type Expected =
  | 'tempo'
  | 'fact'
  | 'slot-fact'
  | 'kit'
  | 'muscle'
  | 'level'
  | 'id'
  | 'language'
  | 'figure';

/** A problem at a place in a text. */
export type Told =
  | { readonly code: 'not-understood' }
  | { readonly code: 'expected'; readonly expected: Expected }
  /** A number without a unit where a time is expected. */
  | { readonly code: 'no-unit' }
  | { readonly code: 'distance' }
  | {
      readonly code: 'out-of-range';
      readonly low: number;
      readonly high: number;
      readonly unit: 'seconds' | 'minutes' | null;
    }
  /** A range with the higher end first. */
  | { readonly code: 'upside-down' }
  /** "10 x 5s": ten sets of five seconds, or ten reps with a hold of five seconds. */
  | { readonly code: 'sets-or-reps'; readonly count: number; readonly seconds: Amount }
  /** "2x" with nothing after it: two reps, or two sets without a dose. */
  | { readonly code: 'times-what' }
  /** As many as can be done. */
  | { readonly code: 'max' }
  /** As long as it can be held: the format has no such time. */
  | { readonly code: 'max-hold' }
  /** "8+", "to failure" beside a number. */
  | { readonly code: 'open-end' }
  /** "or 30 lb" after a weight. */
  | { readonly code: 'choice' }
  | { readonly code: 'twice' }
  | { readonly code: 'no-dose' }
  | { readonly code: 'no-slot-above' }
  | { readonly code: 'too-long'; readonly most: number }
  /** More blocks, slots, alternatives or pieces of advice than a routine can have. */
  | { readonly code: 'too-many'; readonly most: number }
  | { readonly code: 'unknown-exercise'; readonly name: string; readonly like: string | null }
  /** A rule of the format, in the words of its check. */
  | { readonly code: 'format'; readonly message: string; readonly allowed: string };

/** Why a whole text is not read. Lines and columns count from 1. */
export type Refusal =
  | { readonly code: 'too-much-text'; readonly most: number }
  | { readonly code: 'too-many-lines'; readonly most: number }
  /** A control character, or one that changes the writing direction: the text can look different from what is read. */
  | {
      readonly code: 'hidden-character';
      readonly line: number;
      readonly column: number;
      readonly point: number;
    };
