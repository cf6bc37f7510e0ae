import type { TimerKind } from './quick-timer.ts';

/** What no id of a routine begins with. */
const TIMER = 'timer-';

/** The id of the routine that a quick timer becomes; all timers of a kind have one history. */
export const timerId = (kind: TimerKind): string => `${TIMER}${kind}`;

/** Whether a session came from a quick timer, by the id of its routine. */
export const isTimerId = (routine: string): boolean => routine.startsWith(TIMER);
