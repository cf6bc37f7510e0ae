import { EQUIPMENT } from '../core/routine/equipment.ts';
import { PURPOSES } from '../core/routine/purpose.ts';
import { EXPERIENCES } from '../core/routine/routine.ts';
import { doseFields, doseRules, sides } from './dose-file.ts';
import { format, holdSeconds, id, language, name, restSeconds, schemaUrl } from './file-fields.ts';
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

export const blockShape = object(
  { id, name, purpose: oneOf(PURPOSES), slots: list(slotShape, 1, 40) },
  {
    scheme: oneOf(['straight', 'superset', 'circuit', 'interval']),
    rounds: range(whole(1, 50)),
    work: range(holdSeconds),
    rest: range(restSeconds),
    roundRest: range(restSeconds),
  },
  [
    {
      kind: 'decides',
      key: 'scheme',
      otherwise: 'straight',
      cases: {
        straight: { needs: [], refuses: ['rounds', 'work', 'rest', 'roundRest'] },
        superset: { needs: ['rest'], refuses: ['rounds', 'work', 'roundRest'] },
        circuit: { needs: ['rounds'], refuses: ['work'] },
        interval: { needs: ['rounds', 'work', 'rest'], refuses: [] },
      },
    },
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
