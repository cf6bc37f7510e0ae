import { part } from '../language.ts';

/** The buttons beside a number. */
export const stepperWords = part('stepper-words', {
  /** "Less: Weight". */
  less: (label: string) => `Less: ${label}`,
  more: (label: string) => `More: ${label}`,
});
