import { fieldsOf } from '../../fields-of.ts';

/** The answers to the three questions of the first time. Null: not answered. */
export interface StartAnswers {
  /** Pull-ups in a row: none, 1 to 4, or more. */
  readonly pullUps: 'none' | 'some' | 'many' | null;
  /** A plank on the forearms: under 20 seconds, up to 45, or longer. */
  readonly plank: 'short' | 'middle' | 'long' | null;
  /** Whether the person has trained with a barbell. */
  readonly barbell: 'yes' | 'no' | null;
}

const START_ANSWERS = {
  pullUps: ['none', 'some', 'many'],
  plank: ['short', 'middle', 'long'],
  barbell: ['yes', 'no'],
} as const satisfies { readonly [Q in keyof StartAnswers]: readonly StartAnswers[Q][] };

/** The plank that the question asks about: held in one line from head to heels. */
export const PLANKS: readonly string[] = ['plank', 'high-plank'];
/** A plank for a person who cannot hold that for long. */
export const ON_KNEES = 'kneeling-plank';

export const NO_ANSWERS: StartAnswers = { pullUps: null, plank: null, barbell: null };

/** Reads stored answers of any age; one that is none of these counts as not given. */
export function startAnswersOf(stored: unknown): StartAnswers {
  const { pullUps, plank, barbell } = fieldsOf(stored);
  return {
    pullUps: START_ANSWERS.pullUps.find((each) => each === pullUps) ?? null,
    plank: START_ANSWERS.plank.find((each) => each === plank) ?? null,
    barbell: START_ANSWERS.barbell.find((each) => each === barbell) ?? null,
  };
}
