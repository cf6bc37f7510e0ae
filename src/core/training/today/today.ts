import type { ExerciseBook, Routine } from '../../routine/routine.ts';
import type { SessionDigest } from '../digest.ts';
import type { Day } from '../history/days.ts';
import type { Weekday, WeekPlan } from '../week/week-plan.ts';
import type { Rested } from './areas.ts';
import type { DayOf } from './trained.ts';

/** A routine that comes after today, and its day. */
export interface Upcoming {
  readonly routine: string;
  readonly day: Day;
}

/** Why a routine is the one for today. Days are whole days on the person's calendar. */
export type Why =
  /** Nothing was ever done. */
  | { readonly code: 'first' }
  /** The plan of the week has it today; `minute` of the day. */
  | { readonly code: 'planned'; readonly minute: number | null }
  /** The plan had it earlier this week. */
  | { readonly code: 'planned-earlier'; readonly weekday: Weekday }
  /** Without a plan: of what the person does, it was done longest ago. */
  | { readonly code: 'next'; readonly days: number }
  /** The person has only done breaks at the desk, or single exercises. */
  | { readonly code: 'new' }
  /** Nothing was trained for long. */
  | { readonly code: 'back'; readonly days: number }
  /** What was trained yesterday rests, or the plan has nothing today: something light. */
  | { readonly code: 'rest-day'; readonly next: Upcoming | null }
  /** Too late for a whole session, for a person who trains earlier. */
  | { readonly code: 'late'; readonly next: Upcoming | null };

/** The one thing to do. */
export type TodayCard =
  /** A session is running or was left open: it comes before anything else. */
  | { readonly kind: 'open' }
  /** Today's training is done. `session`: the id of the last one. */
  | { readonly kind: 'done'; readonly session: string; readonly next: Upcoming | null }
  | {
      readonly kind: 'start';
      readonly routine: string;
      readonly why: Why;
      /** How long what it trains has rested, the most trained area first. */
      readonly rested: readonly Rested[];
    };

export interface TodayNeeds {
  readonly routines: readonly Routine[];
  readonly exercises: ExerciseBook;
  /** Newest first. */
  readonly sessions: readonly SessionDigest[];
  readonly plan: WeekPlan;
  readonly today: Day;
  /** Of the day, 0 to 1439. */
  readonly minute: number;
  readonly dayOf: DayOf;
  /** The minute of the day at which a session began. */
  readonly minuteOf: (session: SessionDigest) => number;
}
