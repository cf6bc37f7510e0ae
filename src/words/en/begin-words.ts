import { part } from '../language.ts';

/** The button that starts a session, and what is asked before it does. */
export const beginWords = part('begin-words', {
  start: 'Start',
  startOf: (minutes: string) => `Start ${minutes}`,
  /** For screen readers, where the button is a sign: "Start Desk Reset, 2 min". */
  startRoutine: (routine: string, minutes: string) => `Start ${routine}, ${minutes}`,

  careTitle: 'Before you start',
  care: 'Stop on sharp pain, and ask a doctor first if you have back pain or a condition.',
  /** After the note, the first time. */
  startNow: 'Start now',
  questions: 'Three quick questions set your level. Without them you start light.',
  ask: 'Answer three questions',

  notOver: (routine: string) => `${routine} is not over`,
  oneAtATime: 'Only one session runs at a time. Ending it writes what you did into your history.',
  goOn: 'Go on with it',
  endAndStart: (routine: string) => `End it and start ${routine}`,
});
