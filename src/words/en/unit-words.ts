import { inUnit, type Unit } from '../../core/owns/unit.ts';
import { number, plural } from '../format.ts';
import { part } from '../language.ts';

/** How weights are told: as numbers in a unit, or by name where they have one. Null from `nameOf`: as a number. */
export type Scale = Unit | { readonly unit: Unit; readonly nameOf: (kg: number) => string | null };

/** How the weights of an exercise are told. */
export type ScaleOf = (exercise: string) => Scale;

const inNumbers = (kg: number, unit: Unit) => `${number(inUnit(kg, unit))} ${unit}`;

/** "45 s", "90 s", "2 min", "2:30 min". */
function time(ms: number): string {
  const total = Math.round(ms / 1000);
  if (total < 120) return `${number(total)} s`;
  const rest = total % 60;
  return `${number(Math.floor(total / 60))}${rest ? `:${String(rest).padStart(2, '0')}` : ''} min`;
}

/** Counts and measures, as they stand alone or inside a sentence. */
export const unitWords = part('unit-words', {
  time,
  /** "45 min". */
  minutes: (count: number | string) => `${count} min`,
  /** "9 h 6 min", "45 min". */
  hours: (minutes: number) =>
    [
      minutes >= 60 && `${number(Math.floor(minutes / 60))} h`,
      (minutes % 60 || minutes === 0) && `${number(minutes % 60)} min`,
    ]
      .filter(Boolean)
      .join(' '),
  reps: (count: number) => plural(count, { one: '# rep', other: '# reps' }),
  sets: (count: number) => plural(count, { one: '# set', other: '# sets' }),
  sessions: (count: number) => plural(count, { one: '# session', other: '# sessions' }),
  days: (count: number) => plural(count, { one: '# day', other: '# days' }),
  /** "24 kg", "52.5 lb", "−20 kg", "Green band". */
  load: (kg: number, scale: Scale) =>
    typeof scale === 'string' ? inNumbers(kg, scale) : (scale.nameOf(kg) ?? inNumbers(kg, scale.unit)),
});
