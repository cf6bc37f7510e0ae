import { part } from '../language.ts';

/** What is told and asked before a session starts. The signs are told again when something hurts. */
export const beforeWords = part('before-words', {
  careTitle: 'Before you start',
  care: 'Stop on sharp pain, and ask a doctor first if you have back pain or a condition.',
  /** The signs with which a person needs a doctor and not an exercise. */
  seeDoctor: 'See a doctor today if',
  signs:
    'a leg is numb or weak, the area you sit on is numb, or bladder or bowels do not feel normal. After a fall too.',
  /** After the note, the first time. */
  startNow: 'Start now',
  questions: 'Three quick questions set your level. Without them you start light.',
  ask: 'Answer three questions',

  notOver: (routine: string) => `${routine} is not over`,
  oneAtATime: 'Only one session runs at a time. Ending it writes what you did into your history.',
  goOn: 'Go on with it',
  endAndStart: (routine: string) => `End it and start ${routine}`,
});
