import type { Columns } from './columns.ts';
import { readDuration } from './read-duration.ts';
import { type Dialect, type FieldsOf, NO_FIELDS, type RowKind, weightColumn } from './row-fields.ts';

const KINDS: Readonly<Record<string, RowKind>> = {
  '': 'working',
  normal: 'working',
  warmup: 'warm-up',
  dropset: 'working',
  failure: 'failure',
  left: 'left',
  right: 'right',
};

function fields(columns: Columns, delimiter: string): FieldsOf {
  const { at } = columns;
  const weight = weightColumn(columns);
  const [title, start, end, about] = [at('title'), at('starttime'), at('endtime'), at('description')];
  const [name, note, kind] = [at('exercisetitle'), at('exercisenotes'), at('settype')];
  const [reps, distance] = [at('reps'), at('distancekm', 'distancemiles', 'distancemeters')];
  const [seconds, rpe] = [at('durationseconds'), at('rpe')];
  return (cells) => {
    const cell = (index: number) => cells[index]?.trim() ?? '';
    const text = cell(kind)
      .toLowerCase()
      .replaceAll(/[\s_-]/g, '');
    return [
      {
        ...NO_FIELDS,
        session: `${cell(start)} ${cell(title)}`,
        date: cell(start),
        until: cell(end),
        workout: cell(title),
        name: cell(name),
        kind: Object.hasOwn(KINDS, text) ? (KINDS[text] ?? 'unknown') : 'unknown',
        kindText: cell(kind),
        weight: cell(weight.index),
        unit: weight.unit,
        reps: cell(reps),
        seconds: readDuration(cell(seconds), delimiter),
        distance: cell(distance),
        rpe: cell(rpe),
        note: cell(note) || cell(about),
      },
    ];
  };
}

export const hevy: Dialect = {
  id: 'hevy',
  app: 'Hevy',
  header:
    'title|starttime|endtime|description|exercisetitle|supersetid|exercisenotes|setindex|settype|weightkg|reps|distancekm|durationseconds|rpe'.split(
      '|',
    ),
  matches: ({ has, at }) =>
    has('starttime', 'exercisetitle', 'reps') && at('weightkg', 'weightlbs', 'weightlb', 'weight') >= 0,
  mend: null,
  fields,
};
