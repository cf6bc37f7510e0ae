import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { planFor } from '../../../src/core/plan/fit/plan-for.ts';
import { type Plan, plannedIn } from '../../../src/core/plan/plan.ts';
import { EQUIPMENT, type Equipment } from '../../../src/core/routine/equipment.ts';
import { type Pattern, patternOf } from '../../../src/core/routine/pattern.ts';
import { isCare } from '../../../src/core/routine/purpose.ts';
import type { Routine } from '../../../src/core/routine/routine.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';

const { routines, exercises } = shippedLibrary;

const movementsIn = (plan: Plan): readonly (Pattern | null)[] =>
  plan.blocks
    .filter(({ purpose }) => !isCare(purpose))
    .flatMap(plannedIn)
    .map(({ exercise }) => {
      const known = exercises.get(exercise);
      return known ? patternOf(known) : null;
    });

/** The movements that come three times in a row. */
const crowded = (movements: readonly (Pattern | null)[]) =>
  movements.filter((each, i) => each !== null && each === movements[i + 1] && each === movements[i + 2]);

const plannedFor = (routine: Routine, minutes: number | null, equipment: readonly Equipment[]) =>
  planFor(routine, exercises, { ...defaultChoices(routine, DEFAULT_SETTINGS), minutes, equipment }, {});

describe.each(routines.map((routine) => [routine.name, routine] as const))('%s', (_, routine) => {
  it.each([
    ['the usual kit', routine.equipment],
    ['everything at hand', EQUIPMENT],
    ['dumbbells', ['dumbbells']],
    ['a band', ['band']],
    ['nothing', []],
  ] as const)('never has three lifts of one movement in a row with %s, at any time', (__, equipment) => {
    const times = [null, ...Array.from({ length: 19 }, (___, i) => 5 * (i + 1))];
    const wrong = times.filter(
      (minutes) => crowded(movementsIn(plannedFor(routine, minutes, equipment))).length > 0,
    );
    expect(wrong).toEqual([]);
  });
});

it('leaves out the row that would be the third in a row before what parts it from the others', () => {
  const shipped = routines.find(({ id }) => id === 'strong-back-45');
  if (!shipped) throw new Error('Strong Back 45 is missing.');
  const authored: Routine = {
    ...shipped,
    blocks: shipped.blocks.map((block) => ({
      ...block,
      slots: block.slots.map((slot) =>
        slot.exercise === 'lat-pulldown' ? { ...slot, optional: true, dropOrder: 1 } : slot,
      ),
    })),
  };
  const times = Array.from({ length: 40 }, (_, i) => 30 + i);
  const kept = times.map((minutes) =>
    plannedFor(authored, minutes, EQUIPMENT)
      .blocks.flatMap(plannedIn)
      .map(({ exercise }) => exercise)
      .filter((exercise) => ['lat-pulldown', 'seated-cable-row'].includes(exercise))
      .join(', '),
  );
  expect([...new Set(kept)]).toEqual(['', 'lat-pulldown', 'lat-pulldown, seated-cable-row']);
});
