import { id } from '../../src/authoring/file-fields.ts';
import {
  decimal,
  distinct,
  list,
  map,
  nullable,
  type Of,
  object,
  oneOf,
  range,
  text,
  whole,
  yesNo,
} from '../../src/authoring/shape/shape.ts';
import { EQUIPMENT } from '../../src/core/routine/equipment.ts';

/** What a case may expect as the reason of a suggestion. */
export const REASONS = [
  'more-reps',
  'more-weight',
  'more-sets',
  'longer',
  'slower',
  'same',
  'lighter',
  'away',
  'as-new',
  'fell-short',
  'easier-way',
  'harder-way',
  'weaker-side',
  'check-entry',
  'unconfirmed',
  'pain',
] as const;

const exerciseId = { pattern: id.form?.pattern ?? /./u, says: id.form?.says ?? '' };

const slotName = {
  pattern: /^[a-z0-9]+([-.][a-z0-9]+)*$/u,
  says: 'the id of a slot, such as "compound.1"',
};

const day = text(40, {
  pattern: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/u,
  says: 'a day such as "2026-11-29", or an instant such as "2026-11-29T18:00:00Z"',
});

const weight = decimal(-500, 1000);
const reps = whole(0, 1000);
const holdMs = whole(0, 3_600_000);

const choicesShape = object(
  {},
  {
    level: oneOf(['low', 'middle', 'high']),
    minutes: nullable(decimal(1, 600)),
    equipment: distinct(oneOf(EQUIPMENT), 0, EQUIPMENT.length),
    swaps: map(slotName, id, 100, 0),
    leftOut: distinct(text(80, slotName), 0, 100),
    readiness: oneOf(['good', 'so-so', 'poor']),
  },
);

const setShape = object(
  { exercise: id },
  {
    kg: nullable(weight),
    reps: nullable(reps),
    holdMs: nullable(holdMs),
    side: nullable(oneOf(['left', 'right'])),
    effort: nullable(oneOf(['easy', 'right', 'hard'])),
    reserve: nullable(whole(0, 10)),
    pain: nullable(whole(0, 10)),
    entered: yesNo,
    skipped: yesNo,
    times: whole(1, 50),
  },
);

const sessionShape = object(
  {},
  { on: day, routine: id, choices: choicesShape, sets: list(setShape, 0, 500) },
);

const weights = list(decimal(0.1, 500), 0, 60);

const ownsShape = object(
  {},
  {
    barKg: nullable(decimal(0, 60)),
    platesKg: weights,
    dumbbellsKg: weights,
    barLb: nullable(decimal(0, 130)),
    platesLb: weights,
    dumbbellsLb: weights,
  },
);

const amount = { kg: nullable(range(weight)), reps: nullable(range(reps)), holdMs: nullable(range(holdMs)) };

const nextShape = object(
  {},
  { ...amount, sets: nullable(range(whole(0, 50))), reason: nullable(oneOf(REASONS)) },
);

const counts = map(exerciseId, range(whole(0, 100)), 200, 0);

const planShape = object(
  {},
  {
    has: list(id, 0, 200),
    lacks: list(id, 0, 200),
    asks: map(exerciseId, object({}, amount), 200, 0),
    rampUps: counts,
    sets: counts,
    order: list(id, 0, 200),
  },
);

const expectShape = object(
  {},
  {
    minutes: range(decimal(0, 1000)),
    next: map(exerciseId, nextShape, 200, 0),
    plan: planShape,
    warnings: list(text(80), 0, 50),
  },
);

const caseShape = object(
  { name: text(200), routine: id, expect: expectShape },
  {
    unit: oneOf(['kg', 'lb']),
    today: day,
    choices: choicesShape,
    owns: ownsShape,
    history: list(sessionShape, 0, 500),
  },
);

export const caseFileShape = object({ cases: list(caseShape, 0, 2000) }, {});

export type CoachCase = Of<typeof caseShape>;
export type CaseChoices = Of<typeof choicesShape>;
export type CaseSession = Of<typeof sessionShape>;
export type CaseSet = Of<typeof setShape>;
export type Expected = Of<typeof expectShape>;
export type ExpectedRange = number | readonly [number, number] | null;
