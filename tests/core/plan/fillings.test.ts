import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { fillingsOf } from '../../../src/core/plan/fillings.ts';
import { planFor } from '../../../src/core/plan/fit/plan-for.ts';
import { plannedIn } from '../../../src/core/plan/plan.ts';
import { EQUIPMENT, type Equipment } from '../../../src/core/routine/equipment.ts';
import { isCare } from '../../../src/core/routine/purpose.ts';
import type { Alternative, Routine } from '../../../src/core/routine/routine.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';

const { routines, exercises } = shippedLibrary;
const STRONG = routines.find(({ id }) => id === 'strong-back-45')!;
const KITS = Array.from({ length: 2 ** EQUIPMENT.length }, (_, bits) =>
  EQUIPMENT.filter((__, i) => bits & (2 ** i)),
);

/** The exercises that train, by slot. */
function trained(routine: Routine, equipment: readonly Equipment[], swaps: Record<string, string> = {}) {
  const fillings = fillingsOf(routine, exercises, { equipment, swaps });
  return routine.blocks
    .filter(({ purpose }) => !isCare(purpose))
    .flatMap(({ slots }) => slots.flatMap(({ id }) => fillings.get(id)?.exercise.id ?? []));
}

const twice = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) < i);

/** The slots of Strong Back with other stand-ins. */
const withStandIns = (slot: string, ids: readonly string[]): Routine => ({
  ...STRONG,
  blocks: STRONG.blocks.map((block) => ({
    ...block,
    slots: block.slots.map((each) =>
      each.exercise === slot
        ? {
            ...each,
            alternatives: ids.map((exercise): Alternative => ({ exercise, dose: null, sides: null })),
          }
        : each,
    ),
  })),
});

describe('an exercise that stands in for missing equipment', () => {
  it('is none that the session already has, with every kit and in every routine', () => {
    for (const routine of routines) {
      for (const kit of KITS)
        expect(twice(trained(routine, kit)), `${routine.id}: ${kit.join()}`).toEqual([]);
    }
  });

  it('gives Strong Back with a band a row and a pulldown once, and other pulls beside them', () => {
    expect(trained(STRONG, ['band'])).toEqual([
      'hip-hinge',
      'band-pulldown',
      'band-row',
      'band-y-pull',
      'band-t-pull',
      'band-face-pull',
      'band-reverse-fly',
      'superman',
    ]);
  });

  it('leaves an exercise to the slot whose own it is, even one further on', () => {
    const early = withStandIns('seated-cable-row', ['single-arm-row', 'band-row']);
    expect(twice(trained(early, ['dumbbells', 'band']))).toEqual([]);
  });

  it('is done a second time when the author names no other', () => {
    expect(twice(trained(withStandIns('seated-cable-row', ['band-row']), ['band']))).toEqual(['band-row']);
  });

  it('gives way to the exercise a person has swapped in', () => {
    const ids = trained(STRONG, ['band'], { 'compound.1': 'band-row' });
    expect(ids.filter((id) => id === 'band-row')).toHaveLength(1);
  });
});

describe('an exercise whose reps go left and right in turn', () => {
  it('asks for an even number of reps, at any level, time and aim', () => {
    const routine = routines.find(({ id }) => id === 'resilient-lower-back')!;
    for (const reps of [null, 11, 16, 17, 19, 20]) {
      const aims = reps === null ? {} : { 'strength.2/bird-dog': { ...NO_AIM, reps } };
      for (const level of ['low', 'middle', 'high'] as const) {
        for (const minutes of [null, 15, 20, 24, 27, 30, 33, 36, 40, 45]) {
          const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), level, minutes };
          const slots = planFor(routine, exercises, choices, aims).blocks.flatMap(plannedIn);
          const { dose } = slots.find(({ exercise }) => exercise === 'bird-dog')!;
          expect(dose.kind === 'reps' ? dose.reps % 2 : null, `${reps} ${level} ${minutes}`).toBe(0);
        }
      }
    }
  });
});

const NO_AIM = { sets: null, reps: null, holdMs: null, kg: null, slowerMs: 0 };
