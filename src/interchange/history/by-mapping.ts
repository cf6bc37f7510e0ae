import type { Unit } from '../../core/owns/unit.ts';
import type { Columns } from './columns.ts';
import { readDuration } from './read-duration.ts';
import { type Dialect, type FieldsOf, NO_FIELDS, unitIn } from './row-fields.ts';

/** What a column of a file is for. */
export const COLUMN_USES = [
  'date',
  'time',
  'workout',
  'exercise',
  'weight',
  'unit',
  'reps',
  'seconds',
  'rpe',
  'note',
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/**
 * Which column is which, counted from 0, as a person has said for a file of an unknown app. Date and exercise are needed,
 * and reps or seconds. `weightUnit`: the unit of all weights; null to be asked.
 */
export interface ColumnMapping {
  readonly columns: Readonly<Partial<Record<ColumnUse, number>>>;
  readonly weightUnit: Unit | null;
}

/** Whether enough is said for the file to be read. */
export const isMapped = ({ columns }: ColumnMapping): boolean =>
  columns.date !== undefined &&
  columns.exercise !== undefined &&
  (columns.reps !== undefined || columns.seconds !== undefined);

/** The key under which a mapping is remembered: files with the same columns come from the same app. */
export const mappingKey = (header: Columns['names']): string => header.join('|');

export function byMapping({ columns, weightUnit }: ColumnMapping): Dialect {
  const fields = (_: Columns, delimiter: string): FieldsOf => {
    return (cells) => {
      const cell = (use: ColumnUse) => cells[columns[use] ?? -1]?.trim() ?? '';
      const date = `${cell('date')} ${cell('time')}`.trim();
      return [
        {
          ...NO_FIELDS,
          session: `${date} ${cell('workout')}`,
          date,
          workout: cell('workout'),
          name: cell('exercise'),
          weight: cell('weight'),
          unit: unitIn(cell('unit')) ?? weightUnit,
          reps: cell('reps'),
          seconds: readDuration(cell('seconds'), delimiter),
          rpe: cell('rpe'),
          note: cell('note'),
        },
      ];
    };
  };
  return { id: 'other', app: 'CSV', header: [], matches: () => true, mend: null, fields };
}
