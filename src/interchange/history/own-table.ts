import type { Columns } from './columns.ts';
import { readDuration } from './read-duration.ts';
import { readNumber } from './read-number.ts';
import { type Dialect, type FieldsOf, NO_FIELDS, type RowKind } from './row-fields.ts';

const MOST_EFFORT = 10;
const SIDES = ['left', 'right'] as const;

function fields({ at }: Columns, delimiter: string): FieldsOf {
  const [session, date, workout, name] = [at('session'), at('started'), at('routine'), at('exercise')];
  const [side, outcome, reps, hold, kg] = [at('side'), at('outcome'), at('reps'), at('holds'), at('kg')];
  const [reserve, clock, warmUp] = [at('repsinreserve'), at('clock'), at('warmup')];
  return (cells) => {
    const cell = (index: number) => cells[index]?.trim() ?? '';
    const left = readNumber(cell(reserve), delimiter)?.value;
    const isSet = cell(outcome) === 'done' && cell(clock) === '';
    const kind: RowKind =
      cell(warmUp) === 'true' ? 'warm-up' : (SIDES.find((each) => each === cell(side)) ?? 'working');
    return [
      {
        ...NO_FIELDS,
        session: `${cell(session)} ${cell(date)}`,
        date: cell(date),
        workout: cell(workout),
        name: cell(name),
        // Sets that were not done, and scores of clocks: only an export of everything restores those.
        kind: isSet ? kind : 'note',
        weight: cell(kg),
        unit: 'kg',
        reps: cell(reps),
        seconds: readDuration(cell(hold), delimiter),
        rpe: left === undefined ? '' : String(MOST_EFFORT - left),
      },
    ];
  };
}

/** The table of sets that this app writes, also as a spreadsheet has saved it again. */
export const ownTable: Dialect = {
  id: 'holdfast',
  app: 'Holdfast',
  header: [],
  matches: ({ has }) => has('session', 'started', 'routine', 'exercise', 'outcome', 'reps', 'holds', 'kg'),
  mend: null,
  fields,
};
