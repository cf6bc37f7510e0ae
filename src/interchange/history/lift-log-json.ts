import { fieldsOf, objectsIn } from '../../core/fields-of.ts';
import { cellOf, NO_FIELDS, type RowFields, unitIn } from './row-fields.ts';

type Fields = Readonly<Record<string, unknown>>;

/** "PT1H5M30S" */
const DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

function secondsOf(duration: string): number | null {
  const [whole, hours = 0, minutes = 0, seconds = 0] = DURATION.exec(duration) ?? [];
  return whole === undefined ? null : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function liftsOf(exercise: Fields, of: RowFields): readonly RowFields[] {
  return objectsIn(exercise['potentialSets']).flatMap((potential) => {
    const set = fieldsOf(potential['set']);
    const reps = cellOf(set['repsCompleted']);
    const weight = fieldsOf(potential['weight']);
    const unit = unitIn(cellOf(weight['unit']));
    return reps === '' ? [] : [{ ...of, reps, weight: cellOf(weight['value']), unit }];
  });
}

/** What is timed has its length in itself, and in newer versions in each of its sets. */
const timedOf = (exercise: Fields, of: RowFields): readonly RowFields[] =>
  [exercise, ...objectsIn(exercise['sets'])].flatMap((timed) => {
    const seconds = secondsOf(cellOf(timed['duration']));
    return seconds ? [{ ...of, seconds }] : [];
  });

/** The earliest time at which anything was done, as text: all times of a session are written alike. */
function beganAt(exercises: readonly Fields[]): string | undefined {
  const times = exercises.flatMap((exercise) => [
    exercise['completionDateTime'],
    ...objectsIn(exercise['sets']).map((set) => set['completionDateTime']),
    ...objectsIn(exercise['potentialSets']).map(({ set }) => fieldsOf(set)['completionDateTime']),
  ]);
  return times.map(cellOf).filter(Boolean).toSorted()[0];
}

/**
 * The sets of an export of LiftLog that were done.
 *
 * Source: the code of the app, which is public.
 */
export const liftLogSets = (sessions: readonly unknown[]): readonly RowFields[] =>
  objectsIn(sessions).flatMap((session) => {
    const exercises = objectsIn(session['recordedExercises']);
    const of: RowFields = {
      ...NO_FIELDS,
      session: cellOf(session['id']) || cellOf(session['date']),
      date: beganAt(exercises) ?? cellOf(session['date']),
      workout: cellOf(fieldsOf(session['blueprint'])['name']),
    };
    return exercises.flatMap((exercise) => {
      const name = cellOf(fieldsOf(exercise['blueprint'])['name']);
      const each = { ...of, name, note: cellOf(exercise['notes']) };
      return [...liftsOf(exercise, each), ...timedOf(exercise, each)];
    });
  });
