import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import { aimBook, aimRoutine } from '../../../src/core/plan/aim-routine.ts';
import { type Aim, type Aims, ANY_SLOT, aimKey } from '../../../src/core/plan/aims.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { withSwap } from '../../../src/core/plan/edit/swap-slot.ts';
import { planFor } from '../../../src/core/plan/fit/plan-for.ts';
import { type Plan, plannedIn } from '../../../src/core/plan/plan.ts';
import type { Routine } from '../../../src/core/routine/routine.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';

const { routines, exercises } = shippedLibrary;
const aim = (kg: number | null, reps: number): Aim => ({ sets: null, reps, holdMs: null, kg, slowerMs: 0 });

function shipped(id: string): Routine {
  const routine = routines.find((each) => each.id === id);
  if (!routine) throw new Error(`No routine ${id}.`);
  return routine;
}
const STRONG = shipped('strong-back-45');
const LOWER = shipped('resilient-lower-back');

const slotWith = ({ blocks }: Routine, exercise: string): string => {
  const slot = blocks.flatMap(({ slots }) => slots).find((each) => each.exercise === exercise);
  if (!slot) throw new Error(`Nothing does ${exercise}.`);
  return slot.id;
};

const choicesOf = (routine: Routine, swaps: Record<string, string>) => ({
  ...defaultChoices(routine, DEFAULT_SETTINGS),
  equipment: ['barbell', 'dumbbells', 'pull-up-bar', 'cable', 'band'] as const,
  minutes: null,
  swaps,
});

const doseIn = (plan: Plan, slot: string) =>
  plan.blocks.flatMap(plannedIn).find(({ id }) => id === slot)?.dose;

/** The dose of an exercise that is swapped in on the page, and of the same swap during the session. */
function swapped(routine: Routine, of: string, exercise: string, aims: Aims) {
  const slot = slotWith(routine, of);
  const onPage = doseIn(planFor(routine, exercises, choicesOf(routine, { [slot]: exercise }), aims), slot);
  const before = planFor(routine, exercises, choicesOf(routine, {}), aims);
  const book = aimBook(exercises, aims, routine, [exercise], 'low');
  const after = withSwap(before, 0, aimRoutine(routine, aims, 'low'), book, slot, exercise);
  expect(doseIn(after, slot)).toEqual(onPage);
  return onPage;
}

describe('an exercise that comes in by a swap', () => {
  const heavy = {
    [aimKey(slotWith(STRONG, 'deadlift'), 'deadlift')]: aim(120, 9),
    [aimKey(slotWith(STRONG, 'barbell-row'), 'barbell-row')]: aim(70, 9),
    [aimKey(slotWith(STRONG, 'lat-pulldown'), 'lat-pulldown')]: aim(60, 11),
  };

  it.each([
    ['deadlift', 'hip-hinge'],
    ['deadlift', 'superman'],
    ['barbell-row', 'single-arm-row'],
    ['lat-pulldown', 'pull-up'],
  ])('has no weight of the one it replaces: %s to %s', (of, exercise) => {
    expect(swapped(STRONG, of, exercise, heavy)).not.toHaveProperty('kg');
  });

  it('brings its own reps: a Pull-Up in the place of a Pulldown starts at five', () => {
    expect(swapped(STRONG, 'lat-pulldown', 'pull-up', heavy)).toMatchObject({ kind: 'reps', reps: 5 });
  });

  it('brings no hold: a Deadlift in the place of Superman', () => {
    expect(swapped(LOWER, 'superman', 'deadlift', {})).toMatchObject({ holdMs: null, reps: 5 });
  });

  it('brings its own last weight and reps, from another slot of the routine', () => {
    const own = { ...heavy, [aimKey(slotWith(STRONG, 'single-arm-row'), 'single-arm-row')]: aim(24, 10) };
    expect(swapped(STRONG, 'barbell-row', 'single-arm-row', own)).toMatchObject({ kg: 24, reps: 10 });
  });

  it('brings its own last weight from another routine', () => {
    const own = { ...heavy, [aimKey(ANY_SLOT, 'pallof-press')]: aim(15, 10) };
    expect(swapped(STRONG, 'deadlift', 'pallof-press', own)).toMatchObject({ kg: 15, reps: 10 });
  });
});
