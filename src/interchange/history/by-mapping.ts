import type { ColumnMapping, ColumnUse } from '../../core/training/import-choices.ts';
import type { Columns } from './columns.ts';
import { readDuration } from './read-duration.ts';
import { type Dialect, type FieldsOf, NO_FIELDS, unitIn } from './row-fields.ts';

/** The key under which a mapping is remembered: files with the same columns come from the same app. */
export const mappingKey = (header: Columns['names']): string => header.join('|');

/** The dialect of files whose columns the person has named. */
export const MAPPED = 'other';

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
  return { id: MAPPED, app: 'CSV', header: [], matches: () => true, mend: null, fields };
}
