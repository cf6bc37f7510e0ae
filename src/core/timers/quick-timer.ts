import type { Slot } from '../routine/routine.ts';

/** Work and rest in turn. */
interface Turns {
  readonly workMs: number;
  readonly restMs: number;
  readonly rounds: number;
  /** The exercise that is done in the work; null if the person did not name one. */
  readonly exercise: string | null;
}

/** A clock that runs without a routine being written for it first. Every time is whole seconds. */
export type QuickTimer =
  | ({ readonly kind: 'intervals' } & Turns)
  | ({ readonly kind: 'tabata' } & Turns)
  | {
      readonly kind: 'emom';
      readonly everyMs: number;
      readonly rounds: number;
      readonly exercise: string | null;
    }
  | { readonly kind: 'amrap'; readonly ms: number }
  /** `capMs`: null without a limit. */
  | { readonly kind: 'for-time'; readonly capMs: number | null }
  | { readonly kind: 'countdown'; readonly ms: number }
  | { readonly kind: 'stopwatch' };

export type TimerKind = QuickTimer['kind'];

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

/** Limits of the numbers of a timer, in milliseconds or rounds. Shorter work leaves no time to exercise. */
export const TIMER_LIMITS = {
  workMs: { least: 5 * SECOND_MS, most: 1440 * MINUTE_MS },
  restMs: { least: 0, most: 60 * MINUTE_MS },
  everyMs: { least: 10 * SECOND_MS, most: 60 * MINUTE_MS },
  ms: { least: 5 * SECOND_MS, most: 1440 * MINUTE_MS },
  capMs: { least: 10 * SECOND_MS, most: 1440 * MINUTE_MS },
  rounds: { least: 1, most: 999 },
} as const;

/** Each timer as it is before anyone has changed it, in the order in which they are shown. */
export const FIRST_TIMERS: readonly QuickTimer[] = [
  { kind: 'tabata', workMs: 20 * SECOND_MS, restMs: 10 * SECOND_MS, rounds: 8, exercise: null },
  { kind: 'intervals', workMs: 40 * SECOND_MS, restMs: 20 * SECOND_MS, rounds: 10, exercise: null },
  { kind: 'emom', everyMs: MINUTE_MS, rounds: 10, exercise: null },
  { kind: 'amrap', ms: 12 * MINUTE_MS },
  { kind: 'for-time', capMs: 20 * MINUTE_MS },
  { kind: 'countdown', ms: 5 * MINUTE_MS },
  { kind: 'stopwatch' },
];

/** How long it runs; null when only the person ends it. Between the last round and the end there is no rest. */
export function timerMs(timer: QuickTimer): number | null {
  switch (timer.kind) {
    case 'intervals':
    case 'tabata':
      return timer.rounds * timer.workMs + (timer.rounds - 1) * timer.restMs;
    case 'emom':
      return timer.rounds * timer.everyMs;
    case 'amrap':
    case 'countdown':
      return timer.ms;
    case 'for-time':
    case 'stopwatch':
      return null;
  }
}

/** Above this length the app asks before it starts: the person may have typed 200 for 20. */
export const LONG_MS = 180 * MINUTE_MS;

/** A slot of a timer's block: what is done, for as long as the clock says. */
export const timerSlot = (exercise: string, ms: number): Slot => ({
  id: 'timer.1',
  exercise,
  dose: { kind: 'hold', ms: { low: ms, high: ms }, switchAtHalf: null },
  sides: 'both',
  sets: { low: 1, high: 1 },
  restMs: { low: 0, high: 0 },
  optional: false,
  alternatives: [],
  cue: null,
});

/** What no id of a routine begins with. */
const TIMER = 'timer-';

/** The id of the routine that a quick timer becomes; all timers of a kind have one history. */
export const timerId = (kind: TimerKind): string => `${TIMER}${kind}`;

/** Whether a session came from a quick timer, by the id of its routine. */
export const isTimerId = (routine: string): boolean => routine.startsWith(TIMER);
