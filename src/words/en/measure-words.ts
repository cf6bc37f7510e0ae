import { formatClock } from '../../core/duration.ts';
import { inUnit, type Unit } from '../../core/owns/unit.ts';
import type { Measure } from '../../core/training/history/trend.ts';
import { number } from '../format.ts';
import { part } from '../language.ts';
import { unitWords } from './unit-words.ts';

/** The measures that can be followed over time: as a choice, and in a sentence. */
const MEASURES: Readonly<Record<Measure, { readonly label: string; readonly of: string }>> = {
  weight: { label: 'Weight', of: 'Heaviest weight' },
  'one-rep-max': { label: '1RM', of: 'Estimated one-rep maximum' },
  volume: { label: 'Volume', of: 'Volume' },
  reps: { label: 'Reps', of: 'Most reps' },
  longest: { label: 'Longest', of: 'Longest hold' },
  held: { label: 'In all', of: 'Time held in all' },
};
/** Holds shorter than this are given in seconds. */
const LONG_MS = 100_000;

const tenth = (value: number) => Math.round(value * 10) / 10;

function tick(value: number, measure: Measure, unit: Unit): string {
  switch (measure) {
    case 'weight':
      return number(inUnit(value, unit));
    case 'one-rep-max':
    case 'volume':
      return number(Math.round(inUnit(value, unit)));
    case 'reps':
      return number(tenth(value));
    case 'longest':
    case 'held':
      return value < LONG_MS ? number(Math.round(value / 1000)) : formatClock(value);
  }
}

function value(of: number, measure: Measure, unit: Unit): string {
  switch (measure) {
    case 'weight':
    case 'one-rep-max':
    case 'volume':
      return `${tick(of, measure, unit)} ${unit}`;
    case 'reps':
      return unitWords.reps(tenth(of));
    case 'longest':
    case 'held':
      return `${tick(of, measure, unit)} ${of < LONG_MS ? 's' : 'min'}`;
  }
}

/** What the curves of the history show. */
export const measureWords = part('measure-words', {
  /** "1RM". */
  label: (measure: Measure) => MEASURES[measure].label,
  /** "Estimated one-rep maximum". */
  of: (measure: Measure) => MEASURES[measure].of,
  /** On an axis, without its unit: "24". */
  tick,
  /** "24 kg", "8 reps", "45 s", "2:05 min". */
  value,
});
