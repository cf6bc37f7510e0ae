import type { Columns } from './columns.ts';
import { type Dialect, type FieldsOf, NO_FIELDS, unitIn } from './row-fields.ts';

function fields({ at }: Columns): FieldsOf {
  const [date, program, day, name] = [at('workoutdatetime'), at('program'), at('dayname'), at('exercise')];
  const [warmUp, reps, rpe] = [at('iswarmupset'), at('completedreps'), at('completedrpe', 'rpe')];
  const [weight, unit] = [at('completedweightvalue'), at('completedweightunit')];
  const [planned, plannedUnit] = [
    at('requiredweightvalue', 'weightvalue'),
    at('requiredweightunit', 'weightunit'),
  ];
  const [main, also, note] = [at('targetmuscles'), at('synergistmuscles'), at('notes')];
  return (cells) => {
    const cell = (index: number) => cells[index]?.trim() ?? '';
    const isDone = cell(reps) !== '';
    const lifted = cell(weight) !== '';
    return [
      {
        ...NO_FIELDS,
        session: cell(date),
        date: cell(date),
        workout: cell(day) || cell(program),
        name: cell(name),
        // Sets that were planned and not done are in the file too.
        kind: !isDone ? 'note' : cell(warmUp) === '1' ? 'warm-up' : 'working',
        weight: cell(lifted ? weight : planned),
        unit: unitIn(cell(lifted ? unit : plannedUnit)),
        reps: cell(reps),
        rpe: cell(rpe),
        note: cell(note),
        main: cell(main),
        also: cell(also),
      },
    ];
  };
}

/** The history of Liftosaur as CSV. Older versions have one weight, which is the planned one. */
export const liftosaur: Dialect = {
  id: 'liftosaur',
  app: 'Liftosaur',
  header: [],
  matches: ({ has }) => has('workoutdatetime', 'exercise', 'iswarmupset', 'completedreps'),
  mend: null,
  fields,
};
