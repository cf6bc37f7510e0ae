import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../src/core/plan/compile-plan.ts';
import { withSets } from '../../../src/core/plan/edit/change-sets.ts';
import { withPutOff } from '../../../src/core/plan/edit/put-off.ts';
import { slotIn } from '../../../src/core/plan/edit/turns-in.ts';
import { planAndFit, planFor } from '../../../src/core/plan/fit/plan-for.ts';
import { type Plan, type Step, stepMs } from '../../../src/core/plan/plan.ts';
import type { Exercise } from '../../../src/core/routine/exercise.ts';
import type { Block, Dose, Routine, Slot } from '../../../src/core/routine/routine.ts';
import { planSwap } from '../../../src/core/session/plan-swap.ts';
import type { SessionState } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { isActive } from '../../../src/core/session/views.ts';
import { setsDone } from '../../../src/core/training/record.ts';
import { recordOf } from '../../../src/core/training/record-of.ts';

const exercise = (
  id: string,
  main: Exercise['muscles']['main'],
  equipment: Exercise['equipment'],
): Exercise => ({
  id,
  language: 'en',
  name: id,
  cues: ['Brace.'],
  muscles: { main, also: [] },
  equipment,
  startsWith: 'lift',
  words: {},
});

const book = new Map(
  [
    exercise('deadlift', ['hamstrings', 'glutes', 'lower-back'], ['barbell']),
    exercise('pulldown', ['lats'], ['cable']),
    exercise('cat-cow', ['lower-back'], []),
    exercise('hip-hinge', ['hamstrings', 'glutes'], []),
  ].map((each) => [each.id, each]),
);

const range = (low: number, high = low) => ({ low, high });
const reps = (load: { kg?: number; rampKg?: readonly number[] } = {}): Dose => ({
  kind: 'reps',
  reps: range(8),
  tempo: { lowerMs: 3000, bottomMs: 0, liftMs: 1000, topMs: 1000 },
  holdMs: null,
  ...load,
});
const slot = (id: string, name: string, dose: Dose, part: Partial<Slot> = {}): Slot => ({
  id,
  exercise: name,
  dose,
  sides: 'both',
  sets: range(3),
  restMs: range(60_000, 90_000),
  optional: false,
  alternatives: [],
  cue: null,
  ...part,
});

const heavy = reps({ kg: 80, rampKg: [40, 55, 67.5] });
const stretch: Dose = { kind: 'hold', ms: range(45_000), switchAtHalf: null };

const routine: Routine = {
  id: 'r',
  language: 'en',
  name: 'R',
  summary: 'S',
  experience: ['beginner'],
  targetMinutes: range(30),
  timesAWeek: range(2),
  consecutiveDays: false,
  equipment: [],
  advice: [],
  blocks: [
    {
      id: 'warm-up',
      name: 'Warm-up',
      purpose: 'warm-up',
      scheme: { kind: 'straight' },
      slots: [slot('warm-up.1', 'cat-cow', stretch, { sets: range(1), restMs: range(0) })],
    },
    {
      id: 'compound',
      name: 'Compound',
      purpose: 'compound',
      scheme: { kind: 'straight' },
      slots: [
        slot('compound.1', 'deadlift', heavy),
        slot('compound.2', 'pulldown', reps({ kg: 60, rampKg: [30, 42.5, 50] })),
      ],
    },
  ],
};

const choices = {
  level: 'low' as const,
  equipment: ['barbell' as const, 'cable' as const],
  leftOut: [],
  swaps: {},
  minutes: null,
  readySeconds: 10,
  pace: 'own' as const,
};
const plan = compilePlan(routine, book, choices);

function shorthand(step: Step): string {
  const ms = `${stepMs(step) / 1000}s${step.timing.kind === 'open' ? ' open' : ''}`;
  switch (step.kind) {
    case 'work':
      return `${step.set.exercise} ${step.set.set}/${step.set.sets}`;
    case 'ramp-up':
      return `ramp ${step.dose.kg} × ${step.dose.reps}`;
    case 'set-up':
      return `set up ${step.implement} ${ms}`;
    case 'transition':
      return `${step.change} ${ms}`;
    case 'bout':
      return `${step.bout.clock} ${ms}`;
    case 'prepare':
    case 'rest':
      return `${step.kind} ${ms}`;
  }
}

const start = (p: Plan): SessionState => transition(p, { status: 'ready' }, { type: 'start' }, 0)[0];
const jump = (p: Plan, state: SessionState, step: number): SessionState =>
  transition(p, state, { type: 'jump', step }, 1000)[0];
const stepOf = (p: Plan, kind: Step['kind'], from = 0) =>
  p.steps.findIndex((s, i) => i >= from && s.kind === kind);

describe('a loaded lift', () => {
  it('is set up in a step of its own, not in a 10 s change of place, and ramped up to', () => {
    expect(plan.steps.map(shorthand).slice(1, 12)).toEqual([
      'cat-cow 1/1',
      'place 0s',
      'set up barbell 50s open',
      'load 5s',
      'ramp 40 × 6',
      'load 30s',
      'ramp 55 × 3',
      'load 30s',
      'ramp 67.5 × 2',
      'load 30s',
      'deadlift 1/3',
    ]);
  });

  it('is set up during the rest before it', () => {
    const at = plan.steps.findIndex((step) => step.kind === 'set-up' && step.implement === 'cable');
    expect(plan.steps.slice(at - 1, at + 2).map(shorthand)).toEqual([
      'rest 40s',
      'set up cable 45s open',
      'load 5s',
    ]);
  });

  it('has no ramp-ups in a block of small muscles', () => {
    const [, compound] = routine.blocks;
    const small = { ...routine, blocks: [{ ...compound!, purpose: 'isolation' as const }] };
    const kinds = compilePlan(small, book, choices).steps.map(({ kind }) => kind);
    expect(kinds).toContain('set-up');
    expect(kinds).not.toContain('ramp-up');
  });

  it('does not count its ramp-ups as sets', () => {
    expect(plan.totals.sets).toBe(7);
    let state = start(plan);
    for (let now = 100_000; state.status !== 'finished'; now += 100_000) {
      [state] = transition(plan, state, { type: 'done' }, now);
    }
    const record = recordOf(plan, state, 'id', 0);
    expect(record.sets).toHaveLength(7);
    expect(record.plannedSets).toBe(7);
    expect(setsDone(record.sets)).toBe(7);
    expect(record.workMs + record.restMs + record.otherMs + record.pausedMs).toBe(record.totalMs);
  });

  it('skips all ramp-ups in one press', () => {
    const ramp = stepOf(plan, 'ramp-up');
    const [after] = transition(plan, jump(plan, start(plan), ramp), { type: 'next' }, 2000);
    expect(isActive(after) && shorthand(plan.steps[after.step]!)).toBe('deadlift 1/3');
    const [between] = transition(plan, jump(plan, start(plan), ramp + 1), { type: 'next' }, 2000);
    expect(isActive(between) && shorthand(plan.steps[between.step]!)).toBe('deadlift 1/3');
  });

  it('waits at the set-up', () => {
    const [state] = transition(
      plan,
      jump(plan, start(plan), stepOf(plan, 'set-up')),
      { type: 'tick' },
      9_000_000,
    );
    expect(isActive(state) && plan.steps[state.step]?.kind).toBe('set-up');
  });
});

describe('the rest after the last set that trains', () => {
  const coolDown: Block = {
    id: 'cool-down',
    name: 'Cool-down',
    purpose: 'cool-down',
    scheme: { kind: 'straight' },
    slots: [slot('cool-down.1', 'cat-cow', stretch, { sets: range(2), restMs: range(20_000) })],
  };
  const eased = { ...routine, blocks: [...routine.blocks, coolDown] };

  it('is no longer than it takes to get to the stretch, which needs no strength', () => {
    const steps = compilePlan(eased, book, choices).steps.map(shorthand);
    expect(steps.slice(-5)).toEqual(['pulldown 3/3', 'rest 10s', 'cat-cow 1/2', 'rest 20s', 'cat-cow 2/2']);
  });

  it('is counted so by a plan fitted to a time', () => {
    const natural = compilePlan(eased, book, choices).totals.ms;
    const { plan: made } = planAndFit(eased, book, { ...choices, minutes: natural / 60_000 }, {});
    expect(made.totals.ms).toBe(natural);
  });

  it('moves with the set that is put off to the end', () => {
    const made = compilePlan(eased, book, choices);
    const first = made.steps.findIndex((step) => step.kind === 'work' && step.set.slot === 'compound.1');
    const steps = withPutOff(made, first, 'compound.1')?.plan.steps.map(shorthand) ?? [];
    expect(steps.slice(-5, -3)).toEqual(['deadlift 3/3', 'rest 10s']);
    expect(steps.slice(steps.indexOf('pulldown 3/3')).slice(0, 2)).toEqual(['pulldown 3/3', 'rest 35s']);
  });
});

describe('fitting', () => {
  it('shortens the ramp-ups first, and keeps one for each lift that is not prepared by another', () => {
    const natural = plan.totals.ms / 60_000;
    const ramps = (minutes: number) =>
      planFor(routine, book, { ...choices, minutes }, {})
        .steps.filter(({ kind }) => kind === 'ramp-up')
        .map(shorthand);
    expect(ramps(Math.ceil(natural))).toHaveLength(6);
    expect(ramps(1)).toEqual(['ramp 55 × 3', 'ramp 42.5 × 3']);
  });

  it('leads up to a row after pull-downs, but not to a second row', () => {
    const rows = ['row', 'other-row'].map((id) => ({
      ...exercise(id, ['lats', 'upper-back'], ['cable']),
      muscles: { main: ['lats', 'upper-back'], also: ['biceps'] } as const,
    }));
    const more = new Map([...book, ...rows.map((each) => [each.id, each] as const)]);
    const [warmUp, compound] = routine.blocks;
    const slots = rows.map(({ id }) => slot(`compound.${id}`, id, reps({ kg: 50, rampKg: [25, 35, 42.5] })));
    const longer = {
      ...routine,
      blocks: [warmUp!, { ...compound!, slots: [...compound!.slots, ...slots] }],
    };
    const { steps } = planFor(longer, more, { ...choices, minutes: 1 }, {});
    const led = steps.flatMap((step) => (step.kind === 'ramp-up' ? step.set.slot : []));
    expect(led).toEqual(['compound.1', 'compound.2', 'compound.row']);
  });

  it('counts set-ups and ramp-ups in the minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 26 }), (minutes) => {
        const { plan: made, fitted } = planAndFit(routine, book, { ...choices, minutes }, {});
        const sum = made.steps.reduce((ms, step) => ms + stepMs(step), 0);
        expect(made.totals.ms).toBe(sum);
        const off = fitted?.reach === 'fits' ? Math.abs(sum - minutes * 60_000) : 0;
        expect(off).toBeLessThanOrEqual(30_000);
      }),
      { numRuns: 17 },
    );
  });
});

describe('a change of plan', () => {
  it('takes the set-up away with the load, and gives the rest back', () => {
    const state = start(plan);
    if (!isActive(state)) throw new Error('not started');
    const { plan: next } = planSwap(routine, book, plan, state, 'compound.2', 'hip-hinge');
    const at = next.steps.findIndex((step) => step.kind === 'work' && step.set.exercise === 'hip-hinge');
    expect(next.steps.slice(at - 1, at + 1).map(shorthand)).toEqual(['rest 90s', 'hip-hinge 1/3']);
    const back = planSwap(routine, book, next, state, 'compound.2', 'pulldown').plan;
    const setUp = back.steps.findIndex((step) => step.kind === 'set-up' && step.implement === 'cable');
    expect(back.steps.slice(setUp - 1, setUp + 1).map(shorthand)).toEqual([
      'rest 40s',
      'set up cable 45s open',
    ]);
  });

  it('sets up the lift that replaces the one under way', () => {
    const at = plan.steps.findIndex((step) => step.kind === 'work' && step.set.slot === 'compound.1');
    const state = jump(plan, start(plan), at);
    if (!isActive(state)) throw new Error('not started');
    const change = planSwap(routine, book, plan, state, 'compound.1', 'pulldown');
    expect(shorthand(change.plan.steps[change.step]!)).toBe('set up cable 45s open');
  });

  it('adds sets without setting up again', () => {
    const more = withSets(plan, 0, 'compound.1', 5);
    expect(slotIn(more, 'compound.1')?.sets).toBe(5);
    expect(more.steps.filter(({ kind }) => kind === 'set-up')).toHaveLength(2);
  });
});
