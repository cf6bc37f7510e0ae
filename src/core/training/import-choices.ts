import type { Unit } from '../owns/unit.ts';
import type { Exercise } from '../routine/exercise.ts';

/** The order of the numbers in a date that does not begin with the year. */
export type DayOrder = 'day-first' | 'month-first';

/** What a column of a table is for. */
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

/** An exercise of a person's own that came with the history of another app. Its muscles may be unknown. */
export type ImportedExercise = Pick<Exercise, 'name' | 'muscles'>;

/** What a person has said about files of other apps, for the next one, and the exercises that came with them. */
export interface ImportChoices {
  /** Which exercise a name of a file stands for, by its id. */
  readonly names: Readonly<Record<string, string>>;
  /** Which column is which, by the names of all columns. */
  readonly columns: Readonly<Record<string, ColumnMapping>>;
  /** By exercise id. Absent without any. */
  readonly own?: Readonly<Record<string, ImportedExercise>>;
}

export const NO_IMPORT_CHOICES: ImportChoices = { names: {}, columns: {} };

/** The most that are remembered of each. */
export const MOST_REMEMBERED = { names: 2000, columns: 50, own: 2000 } as const;
/** The longest names and headers that are remembered, in letters. */
export const LONGEST_REMEMBERED = { name: 500, header: 4000 } as const;
/** The most columns of a table whose columns can be named. */
export const MOST_COLUMNS = 200;
