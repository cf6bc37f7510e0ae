import type { Loading } from '../../core/owns/plates-for.ts';
import { inUnit, type Unit } from '../../core/owns/unit.ts';
import type { RepsDose } from '../../core/plan/plan.ts';
import { list, number, plural } from '../format.ts';
import { part } from '../language.ts';
import { loadWords } from './load-words.ts';
import { ownsWords } from './owns-words.ts';
import { unitWords } from './unit-words.ts';

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** "55 kg × 3"; "3 reps" of the body alone. */
const dose = ({ kg, reps }: RepsDose, unit: Unit) =>
  kg ? `${loadWords.load(kg, unit)} × ${number(reps)}` : unitWords.reps(reps);

/** "40 kg × 6, 10 a side". */
const built = (ramp: RepsDose, loading: Loading | null, unit: Unit) =>
  loading ? `${dose(ramp, unit)}, ${lower(ownsWords.aSide(loading.side, unit))}` : dose(ramp, unit);

/** What leads up to the first set of a loaded lift: getting the weight ready, and the ramp-ups. */
export const leadWords = part('lead-words', {
  about: (time: string) => `About ${time}`,
  /** "Barbell: 20 + 10 a side". */
  with: (implement: string, how: string) => `${implement}: ${lower(how)}`,
  each: (kg: number, unit: Unit) => `${loadWords.load(kg, unit)} each`,
  nearest: (kg: number, unit: Unit) => `${number(inUnit(kg, unit))} is the nearest`,
  /** For the eye of a screen reader. */
  plates: (loading: Loading, unit: Unit) =>
    loading.side.length === 0
      ? 'The bar alone'
      : `Barbell with ${list(loading.side.map((kg) => loadWords.load(kg, unit)))} on each side`,
  firstTime: 'First time? A weight you could lift about 10 times',
  choose: 'Pick a weight you could lift for 2 or 3 reps more.',
  rampFirst: (ramp: RepsDose, loading: Loading | null, unit: Unit) =>
    `Ramp up first: ${built(ramp, loading, unit)}.`,
  load: (ramp: RepsDose, loading: Loading | null, unit: Unit) => `${built(ramp, loading, unit)}.`,
  rampUp: 'Ramp-up',
  notCounted: 'Not counted',
  /** "3 easy reps. Then 67.5 kg × 2." `then` is null before the first set. */
  easy: (reps: number, then: RepsDose | null, unit: Unit) => {
    const now = plural(reps, { one: '# easy rep.', other: '# easy reps.' });
    return then ? `${now} Then ${dose(then, unit)}.` : now;
  },
  firstSet: (kg: number | undefined, unit: Unit) =>
    kg ? `First set, ${loadWords.load(kg, unit)}` : 'First set',
  setUp: (name: string) => `Set up ${name}`,
  skipTo: 'Skip to',
  /** "40, 55, 67.5 kg". */
  loads: (all: readonly number[], unit: Unit) =>
    `${all.map((kg) => number(inUnit(kg, unit))).join(', ')} ${unit}`,
});
