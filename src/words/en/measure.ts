import { formatClock } from '../../core/duration.ts';
import type { Measure } from '../../core/training/history/trend.ts';
import { inUnit, type Unit } from '../../core/training/load-grid.ts';
import { counted } from './counted.ts';

/** What can be followed over time: on the choice, and in a sentence. */
export const MEASURES: Readonly<Record<Measure, { readonly label: string; readonly of: string }>> = {
  weight: { label: 'Weight', of: 'Heaviest weight' },
  'one-rep-max': { label: '1RM', of: 'Estimated one-rep maximum' },
  volume: { label: 'Volume', of: 'Volume' },
  reps: { label: 'Reps', of: 'Most reps' },
  longest: { label: 'Longest', of: 'Longest hold' },
  held: { label: 'In all', of: 'Time held in all' },
};

/** On an axis, without its unit. */
export function tickWords(value: number, measure: Measure, unit: Unit): string {
  switch (measure) {
    case 'weight':
      return String(inUnit(value, unit)).replace('-', '−');
    case 'one-rep-max':
    case 'volume':
      return String(Math.round(inUnit(value, unit)));
    case 'reps':
      return String(Math.round(value * 10) / 10);
    case 'longest':
    case 'held':
      return value < 100_000 ? String(Math.round(value / 1000)) : formatClock(value);
  }
}

/** "24 kg", "8 reps", "45 s", "2:05 min". */
export function measureWords(value: number, measure: Measure, unit: Unit): string {
  const words = tickWords(value, measure, unit);
  switch (measure) {
    case 'weight':
    case 'one-rep-max':
    case 'volume':
      return `${words} ${unit}`;
    case 'reps':
      return counted(Number(words), 'rep');
    case 'longest':
    case 'held':
      return `${words} ${value < 100_000 ? 's' : 'min'}`;
  }
}
