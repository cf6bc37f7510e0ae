import { describe, expect, it } from 'vitest';
import { shippedLibrary as library } from '../src/app/shipped/shipped-library.ts';
import type { Choices } from '../src/core/plan/choices.ts';
import { defaultChoices } from '../src/core/plan/default-choices.ts';
import { planFor } from '../src/core/plan/fit/plan-for.ts';
import type { Plan } from '../src/core/plan/plan.ts';
import { EQUIPMENT, type Equipment } from '../src/core/routine/equipment.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings.ts';
import { coachLibrary } from '../tools/coach/coach-library.ts';

const GYM: Equipment[] = ['barbell', 'dumbbells', 'pull-up-bar', 'cable', 'band', 'roman-chair', 'doorway'];

function planned(id: string, part: Partial<Choices>): Plan {
  const routine = library.routines.find((each) => each.id === id);
  if (!routine) throw new Error(`There is no routine ${id}.`);
  const choices = {
    ...defaultChoices(routine, DEFAULT_SETTINGS),
    pace: 'tempo',
    minutes: null,
    ...part,
  } as const;
  return planFor(routine, library.exercises, choices, {});
}

const slotsOf = (plan: Plan, block?: string) =>
  plan.blocks
    .filter(({ id }) => block === undefined || id === block)
    .flatMap(({ slots }) => slots.flatMap((each) => (each.kind === 'planned' ? [each.slot] : [])));

const exercisesOf = (plan: Plan, block?: string) => slotsOf(plan, block).map(({ exercise }) => exercise);

describe('Resilient Lower Back', () => {
  it('lifts while the back is fresh: Bird Dog, the hinge, then the extensors', () => {
    const plan = planned('resilient-lower-back', { equipment: GYM });
    expect(exercisesOf(plan, 'strength')).toEqual(['bird-dog', 'deadlift', 'back-extension', 'superman']);
  });

  it('begins Superman at 6 × 3 s, and ends at the article’s 15 × 5 s', () => {
    const superman = (level: Choices['level']) =>
      slotsOf(planned('resilient-lower-back', { level })).find(({ exercise }) => exercise === 'superman')
        ?.dose;
    expect(superman('low')).toMatchObject({ reps: 6, holdMs: 3000 });
    expect(superman('high')).toMatchObject({ reps: 15, holdMs: 5000 });
  });

  it('asks 10–15 reps of a hinge without weight', () => {
    const hinge = (level: Choices['level']) =>
      slotsOf(planned('resilient-lower-back', { level, equipment: [] })).find(
        ({ exercise }) => exercise === 'hip-hinge',
      )?.dose;
    expect(hinge('low')).toMatchObject({ reps: 10 });
    expect(hinge('high')).toMatchObject({ reps: 15 });
  });

  it('warms up with a bridge, works the glutes and stretches the hip flexors', () => {
    const plan = planned('resilient-lower-back', {});
    expect(exercisesOf(plan, 'warm-up')).toContain('glute-bridge');
    expect(exercisesOf(plan, 'core')).toContain('glute-bridge');
    expect(exercisesOf(plan, 'stretch')).toContain('hip-flexor-stretch');
  });

  it.each([20, 25, 30])('keeps Bird Dog, Side Plank and the hinge in %i minutes', (minutes) => {
    const kept = exercisesOf(planned('resilient-lower-back', { minutes }));
    expect(kept).toEqual(expect.arrayContaining(['bird-dog', 'side-plank', 'dumbbell-deadlift']));
  });
});

describe('Strong Back 45', () => {
  it('puts the pull-up between the two hinges', () => {
    const plan = planned('strong-back-45', { equipment: GYM });
    expect(exercisesOf(plan, 'compound')).toEqual(['deadlift', 'pull-up', 'barbell-row']);
  });

  it('rests 90 s after a compound lift and 60 s after a small one, at every level', () => {
    for (const level of ['low', 'high'] as const) {
      const plan = planned('strong-back-45', { level });
      for (const { restMs } of slotsOf(plan, 'compound')) expect(restMs).toBe(90_000);
      for (const { restMs } of slotsOf(plan, 'isolation')) expect(restMs).toBe(60_000);
    }
  });

  it('lowers every large pull for three seconds, with bands too', () => {
    const plan = planned('strong-back-45', { equipment: ['band'] });
    for (const { dose } of slotsOf(plan, 'compound')) {
      const pace = dose.kind === 'reps' ? dose.pace : [];
      expect(pace.find(({ part }) => part === 'lower')?.ms).toBe(3000);
    }
  });

  it.each([
    ['bands alone', ['band'], ['hip-hinge', 'band-pulldown', 'band-row']],
    ['nothing', [], ['hip-hinge', 'prone-w-raise', 'superman']],
  ] as const)('is a session worth its name with %s', (_, equipment, has) => {
    expect(exercisesOf(planned('strong-back-45', { equipment }))).toEqual(expect.arrayContaining([...has]));
  });
});

describe('Posture 15', () => {
  it('opens the front of the body for three minutes, even at the low end', () => {
    const plan = planned('posture-15', {});
    const until = plan.steps.findIndex((step) => step.kind === 'work' && step.block === 1);
    const ms = plan.steps
      .slice(0, until)
      .filter((step) => step.kind !== 'prepare')
      .reduce((sum, { timing }) => sum + (timing.kind === 'timed' ? timing.ms : timing.estimateMs), 0);
    expect(ms).toBeGreaterThanOrEqual(180_000);
  });

  it('is one stretch and one strength exercise on a day without time', () => {
    const plan = planned('posture-15', { minutes: 2 });
    expect(exercisesOf(plan)).toHaveLength(2);
  });

  it('lets the bridge grow from 5 reps to 20', () => {
    const bridge = (level: Choices['level']) =>
      slotsOf(planned('posture-15', { level })).find(({ exercise }) => exercise === 'glute-bridge')?.dose;
    expect(bridge('low')).toMatchObject({ reps: 5 });
    expect(bridge('high')).toMatchObject({ reps: 20 });
  });
});

describe('two sets of the same exercise', () => {
  it.each(library.routines.map(({ id }) => id))('are a rest apart, not a change of place: %s', (id) => {
    for (const equipment of [EQUIPMENT, []]) {
      const { steps } = planned(id, { equipment, level: 'high' });
      const between = steps.filter((_, i) => {
        const before = steps[i - 1];
        const after = steps[i + 1];
        const inOneSlot =
          before?.kind === 'work' && after?.kind === 'work' && before.set.slot === after.set.slot;
        return inOneSlot && before.set.set !== after.set.set;
      });
      expect(between.length).toBeGreaterThan(0);
      expect(between.filter(({ kind }) => kind !== 'rest')).toEqual([]);
    }
  });
});

describe('exercises that take turns to save time', () => {
  /** With at most two pieces, and with all but at most two. */
  const KITS = Array.from({ length: 2 ** EQUIPMENT.length }, (_, bits) =>
    EQUIPMENT.filter((__, i) => bits & (2 ** i)),
  ).filter(({ length }) => Math.min(length, EQUIPMENT.length - length) <= 2);

  it('are a standing pull with a band and a back extension, where there is a Roman chair and no cable', () => {
    const equipment = EQUIPMENT.filter((piece) => piece !== 'cable');
    const plan = planned('strong-back-45', { equipment, minutes: 44 });
    const pairs = slotsOf(plan).flatMap(({ exercise, pairedWith }) => (pairedWith ? exercise : []));
    expect(pairs).toEqual(['band-face-pull', 'back-extension']);
  });

  it('share no grip, no hinge, no machine and no way down to the floor, with little kit or nearly all', () => {
    const both = (a: readonly string[], b: readonly string[], of: readonly string[]) =>
      of.filter((each) => a.includes(each) && b.includes(each));
    for (const { id, targetMinutes } of library.routines) {
      for (const equipment of KITS) {
        const slots = slotsOf(planned(id, { equipment, minutes: Math.ceil(targetMinutes.low * 0.8) }));
        for (const { exercise, pairedWith } of slots.filter((each) => each.pairedWith !== null)) {
          const partner = slots.find((each) => each.id === pairedWith)?.exercise ?? '';
          const [a, b] = [exercise, partner].map((each) => library.exercises.get(each)!);
          const worked = (each: typeof a) => [...(each?.muscles.main ?? []), ...(each?.muscles.also ?? [])];
          expect(both(worked(a), worked(b), ['forearms', 'lower-back'])).toEqual([]);
          expect([a?.floor, b?.floor]).toEqual([undefined, undefined]);
          const machines = [a, b].filter((each) =>
            each?.equipment.some((piece: Equipment) =>
              ['cable', 'assist-machine', 'roman-chair'].includes(piece),
            ),
          );
          expect(machines.length).toBeLessThan(2);
        }
      }
    }
  });
});

describe('a pull, a lift or a hold against a load', () => {
  const loaded: readonly Equipment[] = [
    'barbell',
    'dumbbells',
    'cable',
    'assist-machine',
    'roman-chair',
    'band',
  ];

  it('says when to breathe', () => {
    const silent = [...coachLibrary.exercises.values()]
      .filter(({ equipment }) => equipment.some((piece) => loaded.includes(piece)))
      .filter(({ setUp, cues }) => !/breath/i.test([setUp, ...cues].join(' ')));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
