import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { fitBlocks } from '../../../src/core/plan/fit/fit-blocks.ts';
import { EQUIPMENT } from '../../../src/core/routine/equipment.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';

const { routines, exercises } = shippedLibrary;

/** The pairs that any shipped routine may alternate, with a kit. */
const pairs = (equipment?: typeof EQUIPMENT) =>
  routines.flatMap((routine) => {
    const choices = defaultChoices(routine, DEFAULT_SETTINGS);
    return fitBlocks(routine, exercises, equipment ? { ...choices, equipment } : choices).flatMap(
      ({ couples }) => couples.map(([a, b]) => [a.exercise, b.exercise] as const),
    );
  });

describe('a pair that alternates', () => {
  it('never goes down to the floor and up again: not Shoulder Blade Squeeze with Superman', () => {
    for (const [a, b] of [...pairs(), ...pairs(EQUIPMENT)])
      expect([a.floor, b.floor]).toEqual([undefined, undefined]);
  });

  it('never shares a grip or a hinge, nor takes two machines', () => {
    for (const [a, b] of [...pairs(), ...pairs(EQUIPMENT)]) {
      const shared = (muscle: 'forearms' | 'lower-back') =>
        [a, b].every(({ muscles: { main, also } }) => main.includes(muscle) || also.includes(muscle));
      expect([a.id, b.id, shared('forearms'), shared('lower-back')]).toEqual([a.id, b.id, false, false]);
      expect(a.equipment.includes('cable') && b.equipment.includes('cable')).toBe(false);
    }
  });
});
