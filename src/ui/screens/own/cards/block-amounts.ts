import type { Scheme } from '../../../../core/routine/routine.ts';
import type { Amount, Said } from '../../../../core/routine/said.ts';
import { editorWords } from '../../../../words/en/editor-words.ts';

/** The facts of a block that have a control. */
export type AmountKey =
  | 'rounds'
  | 'work'
  | 'rest'
  | 'roundRest'
  | 'ladder'
  | 'every'
  | 'time'
  | 'cap'
  | 'times'
  | 'between';

/** What of a block is opened. */
export type BlockPart = 'how' | 'name' | AmountKey;

/** What a block has by its scheme, in the order in which it is shown. */
const OF_SCHEME: Readonly<Record<Scheme['kind'], readonly AmountKey[]>> = {
  straight: [],
  superset: ['rest'],
  circuit: ['rounds', 'rest', 'roundRest'],
  interval: ['rounds', 'work', 'rest', 'roundRest'],
  ladder: ['ladder', 'rest', 'roundRest'],
  emom: ['rounds', 'every', 'times'],
  amrap: ['time', 'times'],
  'for-time': ['rounds', 'cap', 'times'],
  tabata: ['rounds', 'work', 'rest', 'times'],
};

/** What a block says beyond its scheme, and what it could say. */
export function amountsOf(fields: Said, kind: Scheme['kind']): readonly AmountKey[] {
  const own = OF_SCHEME[kind].map((key) => (key === 'rounds' && fields.ladder ? 'ladder' : key));
  return (fields.times ?? 1) > 1 ? [...own, 'between'] : own;
}

/** What each amount is when the text does not say it. */
const UNSAID: Readonly<Record<AmountKey, number>> = {
  rounds: 1,
  work: 20,
  rest: 0,
  roundRest: 0,
  ladder: 0,
  every: 60,
  time: 600,
  cap: 0,
  times: 1,
  between: 0,
};

const COUNTS: readonly AmountKey[] = ['rounds', 'times'];

export const isCount = (key: AmountKey): boolean => COUNTS.includes(key);

export function amountOf(fields: Said, key: Exclude<AmountKey, 'ladder'>): Amount {
  return fields[key] ?? UNSAID[key];
}

/** An amount in words: "3", "60–90 s", "None". */
export function amountWord(fields: Said, key: AmountKey): string {
  if (key === 'ladder') return fields.ladder?.join('-') ?? '';
  const value = amountOf(fields, key);
  if (isCount(key)) return editorWords.count(value);
  return value === 0 ? editorWords.none : editorWords.time(value);
}

/** All that a scheme decides about: nulls remove what the scheme before had. */
const NOTHING = {
  scheme: null,
  rounds: null,
  work: null,
  rest: null,
  roundRest: null,
  ladder: null,
  every: null,
  each: null,
  time: null,
  cap: null,
  times: null,
  between: null,
} as const;

const FIRST: Readonly<Record<Scheme['kind'], Partial<Said>>> = {
  straight: {},
  superset: { rest: 60 },
  circuit: { rounds: 3, rest: 15, roundRest: 60 },
  interval: { rounds: 4, work: 40, rest: 20 },
  ladder: { ladder: [10, 8, 6], roundRest: 60 },
  emom: { every: 60, rounds: 10 },
  amrap: { time: 600 },
  'for-time': { rounds: 3, cap: 1200 },
  tabata: { rounds: 8, work: 20, rest: 10 },
};

/** The change of a heading that gives it another scheme. */
export const toScheme = (kind: Scheme['kind']) => ({
  ...NOTHING,
  ...FIRST[kind],
  ...(kind !== 'straight' && { scheme: kind }),
});
