import { EQUIPMENT } from '../core/routine/equipment.ts';
import { PURPOSES } from '../core/routine/purpose.ts';
import { CLOCKS, EXPERIENCES } from '../core/routine/routine.ts';
import { doseFields, doseRules, sides } from './dose-file.ts';
import {
  clockSeconds,
  format,
  holdSeconds,
  id,
  language,
  name,
  restSeconds,
  schemaUrl,
} from './file-fields.ts';
import { distinct, list, type Of, object, oneOf, range, text, whole, yesNo } from './shape/shape.ts';

const slotId = text(80, {
  pattern: /^[a-z0-9]+([-.][a-z0-9]+)*$/u,
  says: 'an id of at most 80 lowercase letters, digits, single hyphens and dots, such as "core.2"',
});

export const alternativeShape = object({ exercise: id }, { ...doseFields, sides }, [
  { kind: 'at-most-one', of: ['hold', 'reps'] },
  ...doseRules,
]);

export const slotShape = object(
  { exercise: id },
  {
    id: slotId,
    ...doseFields,
    sets: range(whole(1, 20)),
    fewestSets: whole(1, 20),
    sides,
    rest: range(restSeconds),
    optional: yesNo,
    dropOrder: whole(1, 99),
    cue: text(80),
    alternatives: list(alternativeShape, 0, 10),
  },
  [
    { kind: 'exactly-one', of: ['hold', 'reps'] },
    ...doseRules,
    { kind: 'needs', key: 'sides', other: 'hold', equals: 'split' },
  ],
);

/** The fields of a block that its scheme decides about. */
const BY_SCHEME = [
  ...(['rounds', 'work', 'rest', 'roundRest', 'ladder'] as const),
  ...(['every', 'each', 'time', 'cap', 'times', 'between'] as const),
];
type ByScheme = (typeof BY_SCHEME)[number];

/** How often a clock runs. */
const AGAIN: readonly ByScheme[] = ['times', 'between'];

/** A scheme that needs some fields, allows others, and refuses the rest. */
const only = (needs: readonly ByScheme[], allows: readonly ByScheme[] = []) => ({
  needs,
  refuses: BY_SCHEME.filter((key) => !needs.includes(key) && !allows.includes(key)),
});

export const blockShape = object(
  { id, name, purpose: oneOf(PURPOSES), slots: list(slotShape, 0, 40) },
  {
    scheme: oneOf(['straight', 'superset', 'circuit', 'interval', 'ladder', ...CLOCKS]),
    rounds: range(whole(1, 999)),
    work: range(holdSeconds),
    rest: range(restSeconds),
    roundRest: range(restSeconds),
    ladder: list(whole(1, 100), 1, 20),
    every: holdSeconds,
    each: oneOf(['next', 'all']),
    time: clockSeconds,
    cap: clockSeconds,
    times: whole(1, 20),
    between: restSeconds,
  },
  [
    {
      kind: 'decides',
      key: 'scheme',
      otherwise: 'straight',
      cases: {
        straight: only([]),
        superset: only(['rest']),
        circuit: only(['rounds'], ['rest', 'roundRest']),
        interval: only(['rounds', 'work', 'rest'], ['roundRest']),
        ladder: only(['ladder'], ['rest', 'roundRest']),
        emom: only(['every', 'rounds'], ['each', ...AGAIN]),
        amrap: only(['time'], AGAIN),
        'for-time': only([], ['rounds', 'ladder', 'cap', ...AGAIN]),
        tabata: only(['rounds', 'work', 'rest'], AGAIN),
      },
    },
    { kind: 'at-most-one', of: ['rounds', 'ladder'] },
    { kind: 'needs', key: 'between', other: 'times' },
  ],
);

/** A routine as written in a file. */
export const routineShape = object(
  {
    format,
    id,
    name,
    summary: text(160),
    experience: distinct(oneOf(EXPERIENCES), 1, 3),
    targetMinutes: range(whole(1, 240, 'minutes')),
    timesAWeek: range(whole(1, 50)),
    consecutiveDays: yesNo,
    equipment: distinct(oneOf(EQUIPMENT), 0, EQUIPMENT.length),
    advice: list(text(240), 0, 20),
    blocks: list(blockShape, 1, 20),
  },
  { $schema: schemaUrl, language },
);

export type RoutineFile = Of<typeof routineShape>;
export type BlockFile = Of<typeof blockShape>;
export type SlotFile = Of<typeof slotShape>;
export type AlternativeFile = Of<typeof alternativeShape>;
