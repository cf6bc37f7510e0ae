import { describe, expect, it } from 'vitest';
import { type Aims, aimKey } from '../../../src/core/plan/aims.ts';
import { choicesOf } from '../../../src/core/plan/choices-of.ts';
import { planFor } from '../../../src/core/plan/fit/plan-for.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { routineOfOne } from '../../../src/core/plan/routine-of-one.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { coachLibrary } from '../../../tools/coach/coach-library.ts';

const { routines, exercises } = coachLibrary;

function planned(id: string, aims: Readonly<Record<string, Aims>> = {}): Plan {
  const exercise = exercises.get(id);
  const only = exercise && routineOfOne(exercise, routines, aims);
  if (!only) throw new Error(`Nothing says how ${id} is done.`);
  const choices = { ...choicesOf(only.routine, DEFAULT_SETTINGS, undefined), minutes: null };
  return planFor(only.routine, exercises, choices, only.aims);
}

const work = ({ steps }: Plan) => steps.flatMap((step) => (step.kind === 'work' ? [step.set] : []));
const strong = routines.find(({ id }) => id === 'strong-back-45');
const slotOf = (exercise: string) =>
  strong?.blocks
    .flatMap(({ slots }) => slots)
    .find((slot) => [slot, ...slot.alternatives].some((each) => each.exercise === exercise))?.id ?? '';

describe('an exercise done alone', () => {
  it.each([...exercises.keys()])('%s makes a session of that exercise and no other', (id) => {
    const plan = planned(id);
    const sets = work(plan);
    expect(sets.length).toBeGreaterThan(0);
    expect(new Set(sets.map(({ exercise }) => exercise))).toEqual(new Set([id]));
    expect(plan.name).toBe(exercises.get(id)?.name);
  });

  it('is done for the reps and the weight that its routine would ask for', () => {
    const aim = { sets: null, reps: 7, holdMs: null, kg: 24, slowerMs: 0 };
    const plan = planned('dumbbell-row', {
      'strong-back-45': { [aimKey(slotOf('dumbbell-row'), 'dumbbell-row')]: aim },
    });
    expect(work(plan)[0]?.dose).toMatchObject({ kind: 'reps', reps: 7, kg: 24 });
  });

  it('has the weight at which it was last swapped in, when no routine names it', () => {
    const aim = { sets: null, reps: 5, holdMs: null, kg: 80, slowerMs: 0 };
    const plan = planned('paused-deadlift', { 'desk-reset': { [aimKey('*', 'paused-deadlift')]: aim } });
    expect(work(plan)[0]?.dose).toMatchObject({ kg: 80 });
  });

  it('rests between its sets also where a routine goes round in a circuit', () => {
    for (const id of exercises.keys()) {
      const { blocks, steps } = planned(id);
      const [entry] = blocks[0]?.slots ?? [];
      if (entry?.kind !== 'planned' || entry.slot.sets === 1) continue;
      expect(steps.some(({ kind }) => kind === 'rest' || kind === 'transition')).toBe(true);
    }
  });

  it('stays out when it hurt too much last time', () => {
    const aim = { sets: null, reps: null, holdMs: null, kg: null, slowerMs: 0, without: true } as const;
    const plan = planned('dumbbell-row', {
      'strong-back-45': { [aimKey(slotOf('dumbbell-row'), 'dumbbell-row')]: aim },
    });
    expect(work(plan)).toEqual([]);
  });
});
