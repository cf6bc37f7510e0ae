import type { Equipment } from '../../core/routine/equipment.ts';
import type { Muscle } from '../../core/routine/exercise.ts';
import type { Purpose } from '../../core/routine/purpose.ts';
import type { Experience, Sides } from '../../core/routine/routine.ts';
import type { BlockFile } from '../routine-file.ts';
import type { Amount } from './quantity.ts';

/** What a line of a routine's text is about. */
export type LineKind =
  | 'blank'
  /** `// …`: kept, and of no meaning. */
  | 'comment'
  /** A sentence that is about no slot: kept like a comment. */
  | 'note'
  | 'title'
  | 'summary'
  /** "20-30 min, 3x a week, not on consecutive days". */
  | 'facts'
  /** `kit: …`, `advice: …` and others of one word. */
  | 'field'
  /** `own: …`, an exercise that the routine brings along. */
  | 'own'
  | 'block'
  /** Facts of the block above: "Rest 60 s between rounds". */
  | 'block-facts'
  | 'slot'
  /** Facts of the slot above: "3 sets of 10". */
  | 'slot-facts'
  /** An alternative of the slot above. */
  | 'or'
  /** A cue of the slot, alternative or exercise above. */
  | 'cue'
  /** It has a number or a sign of the language, and still cannot be read: kept, passed over, and shown. */
  | 'unknown';

/** A weight, an effort or the reps to stop before the last: what to start from. Never a fact of the history. */
export type Load =
  | { readonly kind: 'kg' | 'lb'; readonly value: number }
  /** RPE, 1 to 10. */
  | { readonly kind: 'rpe'; readonly value: Amount }
  /** Reps left in the tank. */
  | { readonly kind: 'left'; readonly value: Amount };

export type SchemeName =
  | NonNullable<BlockFile['scheme']>
  | 'ladder'
  | 'emom'
  | 'amrap'
  | 'for-time'
  | 'tabata';

/** What a line says. Times are in seconds, as in a routine file. Which fields a line can have depends on its kind. */
export interface Fields {
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
  scheme?: SchemeName;
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
}

export type FieldName = keyof Fields;

/** The letters of a line that say a field: `from` to `to` in its raw text. */
export interface Token {
  readonly key: FieldName | 'aside';
  readonly from: number;
  readonly to: number;
}

/** A change of one line: the letters from `from` to `to` become `text`. */
export interface Mend {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What a place in a line can hold, for a sentence that says what was expected. */
export type Expected =
  | 'time'
  | 'tempo'
  | 'fact'
  | 'slot-fact'
  | 'kit'
  | 'muscle'
  | 'level'
  | 'id'
  | 'language';

type Of<Code extends string, Params = unknown> = { readonly code: Code } & Params;

/** Something that has to be told about a line. `from` and `to`: the letters it is about. */
export type LineProblem = {
  readonly from: number;
  readonly to: number;
  /**
   * `wrong`: this is not in the routine. `asks`: read in one of two ways. `new`: an exercise that is not known yet.
   */
  readonly weight: 'wrong' | 'asks' | 'new';
  /** The likely mends, the best first. */
  readonly mends: readonly Mend[];
} & (
  | Of<'not-understood'>
  | Of<'expected', { readonly expected: Expected }>
  | Of<'no-unit'>
  | Of<'distance'>
  | Of<
      'out-of-range',
      { readonly low: number; readonly high: number; readonly unit: 'seconds' | 'minutes' | null }
    >
  | Of<'upside-down'>
  | Of<'sets-or-reps', { readonly count: number; readonly seconds: Amount }>
  | Of<'max'>
  | Of<'twice'>
  | Of<'no-dose'>
  | Of<'no-slot-above'>
  | Of<'too-long', { readonly most: number }>
  | Of<'unknown-exercise', { readonly name: string; readonly like: string | null }>
  /** A rule of the format, in the words of its check. */
  | Of<'format', { readonly message: string; readonly allowed: string }>
);

/** A line of a text, as it stands and as it is read. */
export interface Line {
  readonly raw: string;
  /** What ends it: empty only for the last. */
  readonly end: '' | '\n' | '\r\n' | '\r';
  readonly kind: LineKind;
  readonly fields: Readonly<Fields>;
  readonly tokens: readonly Token[];
  readonly problems: readonly LineProblem[];
}

export type Reading = Pick<Line, 'kind' | 'fields' | 'tokens' | 'problems'>;
