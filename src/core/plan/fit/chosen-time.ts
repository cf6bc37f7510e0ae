import type { TimeChoice } from './time-choices.ts';

/** Which of the times offered is in force: one asked for in minutes may be the full length. */
export const chosenTime = (choices: readonly TimeChoice[], asked: number | null): TimeChoice | undefined =>
  choices.find(({ minutes }) => minutes === asked) ?? choices.find(({ length }) => length === asked);
