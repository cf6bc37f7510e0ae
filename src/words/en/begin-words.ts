import { part } from '../language.ts';

/** The button that starts a session. */
export const beginWords = part('begin-words', {
  start: 'Start',
  startOf: (minutes: string) => `Start ${minutes}`,
  /** For screen readers, where the button is a sign: "Start Desk Reset, 2 min". */
  startRoutine: (routine: string, minutes: string) => `Start ${routine}, ${minutes}`,
});
