import type { Effort } from '../../core/session/set-log.ts';
import { number } from '../format.ts';
import { part } from '../language.ts';

const EFFORTS: Readonly<Record<Effort, { readonly word: string; readonly note: string }>> = {
  easy: { word: 'Easy', note: '4+ left' },
  right: { word: 'Good', note: '1–3 left' },
  hard: { word: 'Hard', note: 'none left' },
};

/** What a person logs for a set: weight, reps or seconds, and how it felt. */
export const setLogWords = part('set-log-words', {
  weight: 'Weight',
  band: 'Band',
  helpBand: 'Band that helps',
  assistance: 'Assistance, below zero',
  reps: 'Reps',
  repUnit: (reps: number) => (reps === 1 ? 'rep' : 'reps'),
  held: 'Held',
  seconds: 's',
  loadUnit: { kg: 'kg', lb: 'lb' },
  /** Of a weight in each hand. */
  loadUnitEach: { kg: 'kg each', lb: 'lb each' },
  felt: 'How it felt',
  effort: (effort: Effort) => EFFORTS[effort].word,
  effortNote: (effort: Effort) => EFFORTS[effort].note,
  itHurts: 'It hurts',
  /** On the same button, once a pain is noted. */
  hurts: (level: number) => `Hurts: ${number(level)}`,
  repsLeftInYou: 'Reps left in you',
  repsLeft: 'Reps left',
  /** The last of the choices stands for all above it. */
  reserve: (reps: number, isLast: boolean) => (isLast ? `${number(reps)}+` : number(reps)),
  /** Asked about an entry far above all others: "260 kg × 8?" */
  isThatRight: (entry: string) => `${entry}?`,
  meant: (result: string) => `No, ${result}`,
  keep: 'Yes, that is right',
  /** The buttons beside a number: "Less: Weight". */
  less: (label: string) => `Less: ${label}`,
  more: (label: string) => `More: ${label}`,
  /** "Not changed: at most 1500 kg." */
  limit: (limit: 'most' | 'least', value: number, unit = '') =>
    `Not changed: at ${limit} ${number(value)}${unit && ` ${unit}`}.`,
  setsDone: 'Sets done',
  again: 'Do this set again',
});
