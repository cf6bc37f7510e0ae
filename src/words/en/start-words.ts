import type { StartAnswers } from '../../core/training/start/start-answers.ts';
import { number } from '../format.ts';
import { part } from '../language.ts';

interface Told {
  readonly label: string;
  /** What the answer decides. */
  readonly note: string;
}

type Answer<Q extends keyof StartAnswers> = NonNullable<StartAnswers[Q]>;

const PULL_UPS: Readonly<Record<Answer<'pullUps'>, Told>> = {
  none: { label: 'None yet', note: 'You start with help, or by lowering only.' },
  some: { label: '1 to 4', note: 'You start with short sets.' },
  many: { label: '5 or more', note: 'You start with full sets.' },
};
const PLANK: Readonly<Record<Answer<'plank'>, Told>> = {
  short: { label: 'Under 20 s', note: 'You start with holds of 10 seconds.' },
  middle: { label: '20 to 45 s', note: 'You start with holds of 20 seconds.' },
  long: { label: 'Over 45 s', note: 'You start with holds of up to 40 seconds.' },
};
const BARBELL: Readonly<Record<Answer<'barbell'>, Told>> = {
  yes: { label: 'Yes', note: 'You pick a weight you could lift 2 or 3 reps more.' },
  no: { label: 'No', note: 'You learn the hinge first, without a weight.' },
};

/** The three questions of the first time. */
export const startWords = part('start-words', {
  questions: {
    pullUps: { title: 'How many pull‑ups in a row?', note: 'A guess is fine.' },
    plank: { title: 'How long can you hold a plank?', note: 'On your forearms, hips level.' },
    barbell: { title: 'Have you trained with a barbell?', note: 'It sets your first weights, nothing else.' },
  },
  pullUps: (answer: Answer<'pullUps'>) => PULL_UPS[answer],
  plank: (answer: Answer<'plank'>) => PLANK[answer],
  barbell: (answer: Answer<'barbell'>) => BARBELL[answer],
  place: (question: number, of: number) => `Question ${question} of ${of}`,
  skip: 'Skip',
  hint: 'A tap answers and moves on. You can change it in Settings.',

  kit: 'What do you have?',
  kitNote: 'Exercises you cannot do are swapped for ones you can.',
  /** How many of all exercises and routines a kit is enough for. */
  gives: (exercises: readonly [number, number], routines: readonly [number, number]) =>
    `Enough for ${number(exercises[0])} of ${number(exercises[1])} exercises and ${number(routines[0])} of ${number(routines[1])} routines.`,
  useKit: (count: number) =>
    count === 0 ? 'Only my body' : count === 1 ? 'Use this' : `Use these ${number(count)}`,

  /** Of an exercise whose weight is not known yet. */
  firstWeight: 'First time: a weight you could lift 2 or 3 reps more',
});
