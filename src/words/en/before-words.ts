import { part } from '../language.ts';

/** What is asked before a session starts. */
export const beforeWords = part('before-words', {
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
