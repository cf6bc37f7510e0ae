import { holdSeconds } from './file-fields.ts';
import { oneOf, range, text, whole } from './shape/shape.ts';

const tempo = text(11, {
  pattern: /^(?=.*[1-9])([0-2]?[0-9]|30)(-([0-2]?[0-9]|30)){3}$/u,
  says: 'seconds to lower, pause, lift and pause such as "3-0-1-1", each from 0 to 30 and one above 0',
});

export const sides = oneOf(['both', 'each', 'split']);

/** The fields of a dose, which slots, alternatives and exercises share. */
export const doseFields = {
  hold: range(holdSeconds),
  shortest: holdSeconds,
  switchAtHalf: text(30),
  reps: range(whole(1, 100)),
  tempo,
  holdInRep: range(whole(1, 60, 'seconds')),
};

export const doseRules = [
  { kind: 'needs', key: 'shortest', other: 'hold' },
  { kind: 'needs', key: 'switchAtHalf', other: 'hold' },
  { kind: 'needs', key: 'tempo', other: 'reps' },
  { kind: 'needs', key: 'holdInRep', other: 'reps' },
] as const;
