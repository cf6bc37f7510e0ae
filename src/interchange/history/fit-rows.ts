/** `exercise_category` of the public FIT profile, by its number. */
import categories from '../fit/category-names.json' with { type: 'json' };
import codes from '../fit/exercise-codes.json' with { type: 'json' };
import { type ReadFitMessage, readFit } from '../fit/read-fit.ts';
import { type HistoryRows, NO_FIELDS, type RowFields } from './row-fields.ts';

const MESSAGE = { session: 18, workout: 26, set: 225, title: 264 } as const;
const KG_STEPS = 16;
const REST = 0;
/** Seconds from 1970 to the last day of 1989, from which FIT counts. */
const EPOCH_S = 631_065_600;

const isoOf = (seconds: number) => new Date((seconds + EPOCH_S) * 1000).toISOString();

function numberIn({ fields }: ReadFitMessage, field: number): number | null {
  const value = fields.get(field);
  return typeof value === 'number' ? value : null;
}

function textIn(message: ReadFitMessage | undefined, field: number): string {
  const value = message?.fields.get(field);
  return typeof value === 'string' ? value.replaceAll(/\p{Cc}/gu, ' ').trim() : '';
}

/** The exercise of the library that has a code is written by its id, whose words are those of its name. */
const ids = new Map<string, string>();
for (const [id, [category, subtype]] of Object.entries(codes)) {
  const code = `${category}/${subtype}`;
  if (!ids.has(code)) ids.set(code, id.replaceAll('-', ' '));
}

/** By the title in the file, else by the code: the exercise, or only what kind it is. */
function namer(messages: readonly ReadFitMessage[]) {
  const codeOf = (message: ReadFitMessage, category: number, subtype: number) =>
    `${numberIn(message, category)}/${numberIn(message, subtype)}`;
  const titles = new Map(
    messages
      .filter(({ number }) => number === MESSAGE.title)
      .map((title) => [codeOf(title, 0, 1), textIn(title, 2)] as const),
  );
  return (set: ReadFitMessage): string => {
    const code = codeOf(set, 7, 8);
    return titles.get(code) || ids.get(code) || categories[numberIn(set, 7) ?? -1] || '';
  };
}

/** The sets and rests of a FIT activity, as watches record strength training; null when the bytes are no FIT file. */
export function fitRows(bytes: Uint8Array): HistoryRows | null {
  const messages = readFit(bytes);
  if (!messages) return null;
  const nameOf = namer(messages);
  const whole = messages.find(({ number }) => number === MESSAGE.session);
  const sets = messages.filter(({ number }) => number === MESSAGE.set);
  const start = (whole && numberIn(whole, 2)) ?? (sets[0] && numberIn(sets[0], 6)) ?? null;
  const lasted = whole ? numberIn(whole, 7) : null;
  const session: RowFields = {
    ...NO_FIELDS,
    session: 'activity',
    date: start === null ? '' : isoOf(start),
    workout: textIn(
      messages.find(({ number }) => number === MESSAGE.workout),
      8,
    ),
    lasted: lasted === null ? '' : String(lasted / 1000),
    unit: 'kg',
  };
  const rows = sets.map((set, i) => {
    const kg = numberIn(set, 4);
    const fields: RowFields = {
      ...session,
      name: nameOf(set),
      kind: numberIn(set, 5) === REST ? 'rest' : 'working',
      weight: kg === null ? '' : String(kg / KG_STEPS),
      reps: String(numberIn(set, 3) ?? ''),
      seconds: (numberIn(set, 0) ?? 0) / 1000,
    };
    return { row: i + 1, fields: [fields] };
  });
  return { dialect: 'fit', app: 'FIT', header: null, delimiter: ',', rows, tooWide: [] };
}
