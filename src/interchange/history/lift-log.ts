import type { Columns } from './columns.ts';
import { type Dialect, type FieldsOf, NO_FIELDS, unitIn } from './row-fields.ts';

function fields({ at }: Columns): FieldsOf {
  const [session, date, name] = [at('sessionid'), at('timestamp'), at('exercise')];
  const [weight, unit, reps, note] = [at('weight'), at('weightunit'), at('reps'), at('notes')];
  return (cells) => {
    const cell = (index: number) => cells[index]?.trim() ?? '';
    return [
      {
        ...NO_FIELDS,
        session: cell(session),
        date: cell(date),
        name: cell(name),
        weight: cell(weight),
        unit: unitIn(cell(unit)),
        reps: cell(reps),
        note: cell(note),
      },
    ];
  };
}

/** The history of LiftLog as CSV. Each set has its own time; a session begins at the time of its first set. */
export const liftLog: Dialect = {
  id: 'liftlog',
  app: 'LiftLog',
  header: [],
  matches: ({ has }) => has('sessionid', 'timestamp', 'exercise', 'weight', 'reps'),
  mend: null,
  fields,
};
