import type { StartAnswers } from '../../../core/training/start/start-answers.ts';
import { startWords } from '../../../words/en/start-words.ts';

interface Option {
  readonly value: string;
  /** What choosing it answers. */
  readonly answer: Partial<StartAnswers>;
  /** The exercise whose figure shows it. */
  readonly exercise: string;
  /** The share of a minute that a hold takes, drawn as a ring; null for what is not held. */
  readonly held: number | null;
  readonly words: () => { readonly label: string; readonly note: string };
}

export interface Question {
  readonly id: keyof StartAnswers;
  readonly options: readonly Option[];
}

const pullUps = (pullUps: NonNullable<StartAnswers['pullUps']>, exercise: string): Option => ({
  value: pullUps,
  answer: { pullUps },
  exercise,
  held: null,
  words: () => startWords.pullUps(pullUps),
});

const plank = (plank: NonNullable<StartAnswers['plank']>, held: number): Option => ({
  value: plank,
  answer: { plank },
  exercise: 'plank',
  held,
  words: () => startWords.plank(plank),
});

const barbell = (barbell: NonNullable<StartAnswers['barbell']>, exercise: string): Option => ({
  value: barbell,
  answer: { barbell },
  exercise,
  held: null,
  words: () => startWords.barbell(barbell),
});

/** In the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'pullUps',
    options: [
      pullUps('none', 'scapular-pull-up'),
      pullUps('some', 'negative-pull-up'),
      pullUps('many', 'pull-up'),
    ],
  },
  { id: 'plank', options: [plank('short', 0.25), plank('middle', 0.6), plank('long', 1)] },
  { id: 'barbell', options: [barbell('yes', 'deadlift'), barbell('no', 'hip-hinge')] },
];
