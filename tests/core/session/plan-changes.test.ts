import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPutOff } from '../../../src/core/plan/edit/put-off.ts';
import { fitPlan } from '../../../src/core/plan/fit/fit-plan.ts';
import { type Plan, type Step, setKey, stepMs } from '../../../src/core/plan/plan.ts';
import { planSets, planSwap } from '../../../src/core/session/plan-swap.ts';
import type { ActiveState, Command, SessionEvent, SessionState } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { recordOf } from '../../../src/core/training/record-of.ts';
import { picks, type Shelf, shelves } from '../../support/arbitrary-routine.ts';

const RUNS = { numRuns: 300 };

/** An action of a person; `which` selects one of the possible targets. */
interface Deed {
  readonly kind: 'done' | 'next' | 'pause' | 'previous' | 'tick' | 'swap' | 'sets' | 'put-off';
  readonly which: number;
  readonly afterMs: number;
}

const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...(['done', 'done', 'next', 'pause', 'previous', 'tick', 'swap', 'sets', 'put-off'] as const),
    ),
    which: fc.nat(50),
    afterMs: fc.integer({ min: 0, max: 60_000 }),
  }),
  { maxLength: 20 },
);

interface Run {
  readonly shelf: Shelf;
  readonly plan: Plan;
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
  readonly now: number;
}

const isActive = (state: SessionState): state is ActiveState =>
  state.status === 'running' || state.status === 'paused';

const slotsOf = (plan: Plan): string[] =>
  plan.blocks.flatMap(({ slots }) =>
    slots.flatMap((each) => (each.kind === 'planned' ? [each.slot.id] : [])),
  );

function commandOf({ kind, which }: Deed, { shelf, plan, state }: Run): Command {
  const slots = slotsOf(plan);
  const slot = slots[which % slots.length] ?? '';
  if (!isActive(state)) return { type: 'tick' };
  switch (kind) {
    case 'swap': {
      const names = [...shelf.exercises.keys()];
      const exercise = names[which % names.length] ?? '';
      return { type: 'swap', ...planSwap(shelf.routine, shelf.exercises, plan, state, slot, exercise) };
    }
    case 'sets':
      return { type: 'swap', ...planSets(plan, state, slot, 1 + (which % 6)) };
    case 'put-off': {
      const change = withPutOff(plan, state.step, slot);
      return change ? { type: 'swap', ...change } : { type: 'tick' };
    }
    case 'done':
    case 'next':
    case 'pause':
    case 'previous':
    case 'tick':
      return { type: kind };
  }
}

function act(run: Run, command: Command, now: number): Run {
  const [state, events] = transition(run.plan, run.state, command, now);
  const swapped = events.findLast((event) => event.type === 'swapped');
  const plan = swapped?.type === 'swapped' ? swapped.plan : run.plan;
  return { ...run, plan, state, events: [...run.events, ...events], now };
}

const begin = (shelf: Shelf, plan: Plan): Run =>
  act({ shelf, plan, state: { status: 'ready' }, events: [], now: 0 }, { type: 'start' }, 0);

const play = (run: Run, list: readonly Deed[]): Run =>
  list.reduce((at, deed) => {
    // Each change applies to the state of the session at that moment.
    const arrived = act(at, { type: 'tick' }, at.now + deed.afterMs);
    return act(arrived, commandOf(deed, arrived), arrived.now);
  }, run);

/** Sessions of fitted plans, with pairs and slots that are left out. */
const sessions = fc
  .tuple(shelves, picks, fc.integer({ min: 5, max: 60 }))
  .map(([shelf, choices, minutes]) =>
    begin(shelf, fitPlan(shelf.routine, shelf.exercises, choices, minutes).plan),
  )
  .filter(({ plan }) => plan.steps.length > 1);

/** A session after some actions, and one of its slots. */
const underWay = fc
  .tuple(sessions, deeds, fc.nat(50))
  .map(([run, list, which]) => {
    const { plan, state, shelf } = play(run, list);
    const slots = slotsOf(plan);
    return { plan, state, shelf, slot: slots[which % slots.length] ?? '' };
  })
  .filter((run): run is typeof run & { readonly state: ActiveState } => isActive(run.state));

const worked = (steps: readonly Step[]) => steps.flatMap((step) => (step.kind === 'work' ? [step.set] : []));
const isGap = (step: Step | undefined) =>
  step?.kind === 'rest' || (step?.kind === 'transition' && step.change === 'place');

describe('a plan changed during its session', { timeout: 60_000 }, () => {
  it('stays a plan: no step twice, blocks and totals that add up, a gap between any two sets', () => {
    fc.assert(
      fc.property(sessions, deeds, (run, list) => {
        const { plan } = play(run, list);
        expect(new Set(plan.steps.map(({ id }) => id)).size).toBe(plan.steps.length);
        const ms = (steps: readonly Step[]) => steps.reduce((sum, step) => sum + stepMs(step), 0);
        expect(plan.totals.ms).toBe(ms(plan.steps));
        let from = 0;
        for (const block of plan.blocks) {
          expect(block.from).toBe(from);
          expect(block.ms).toBe(ms(plan.steps.slice(block.from, block.to)));
          from = block.to;
        }
        expect(from).toBe(plan.steps.length);
        const touching = plan.steps.filter(
          (step, i) => step.kind === 'work' && plan.steps[i + 1]?.kind === 'work',
        );
        expect(touching).toEqual([]);
        expect(plan.steps.filter((step, i) => isGap(step) && isGap(plan.steps[i + 1]))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keeps what is done and accounts for every millisecond', () => {
    fc.assert(
      fc.property(sessions, deeds, (run, list) => {
        const played = play(run, list);
        const ended = act(played, { type: 'finish' }, played.now);
        const { state, plan } = ended;
        if (state.status !== 'finished') throw new Error('Finish finishes.');
        let at = state.startedAt;
        for (const visit of state.visits) {
          expect(visit.startedAt).toBe(at);
          at = visit.endedAt;
        }
        expect(at).toBe(state.finishedAt);
        const done = new Set(
          state.visits.flatMap((visit) =>
            visit.kind === 'work' && visit.outcome === 'done' ? [setKey(visit.set)] : [],
          ),
        );
        const recorded = recordOf(plan, state, 'id', 0).sets.map(setKey);
        expect([...done].filter((key) => !recorded.includes(key))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('continues after being saved and restored as if nothing had happened', () => {
    fc.assert(
      fc.property(sessions, deeds, deeds, (run, before, after) => {
        const kept = play(run, before);
        const saved = JSON.parse(JSON.stringify({ plan: kept.plan, state: kept.state }));
        const restored = play({ ...kept, ...saved }, after);
        expect(restored.state).toEqual(play(kept, after).state);
      }),
      { numRuns: 150 },
    );
  });

  it('has as many sets of an exercise as the person asks for, and leaves the others alone', () => {
    fc.assert(
      fc.property(underWay, fc.integer({ min: 1, max: 7 }), ({ plan, state, slot }, sets) => {
        const { plan: next, step } = planSets(plan, state, slot, sets);
        const others = (p: Plan) => worked(p.steps).filter((set) => set.slot !== slot);
        expect(others(next)).toEqual(others(plan));
        const own = worked(next.steps).filter((set) => set.slot === slot);
        const numbers = new Set(own.map(({ set }) => set));
        expect(next === plan || numbers.size === sets).toBe(true);
        expect(next === plan || own.every((set) => set.sets === sets)).toBe(true);
        const [, events] = transition(plan, state, { type: 'swap', plan: next, step }, state.seenAt);
        expect(events.map(({ type }) => type)).toEqual(['swapped']);
      }),
      RUNS,
    );
  });

  it('puts an exercise off until after another, and drops nothing', () => {
    let times = 0;
    fc.assert(
      fc.property(underWay, ({ plan, state, slot }) => {
        const change = withPutOff(plan, state.step, slot);
        if (!change) return;
        times += 1;
        const ids = (p: Plan) => p.steps.flatMap((step) => (step.kind === 'work' ? [step.id] : []));
        expect(ids(change.plan).toSorted()).toEqual(ids(plan).toSorted());
        const first = plan.steps.findIndex(
          (step, i) => i >= state.step && step.kind === 'work' && step.set.slot === slot,
        );
        const id = plan.steps[first]?.id ?? '';
        expect(ids(change.plan).indexOf(id)).toBeGreaterThan(ids(plan).indexOf(id));
        const [after] = transition(plan, state, { type: 'swap', ...change }, state.seenAt);
        expect(isActive(after) && after.step).toBe(change.step);
      }),
      RUNS,
    );
    expect(times).toBeGreaterThan(30);
  });

  it('gives the remaining sets of a slot to the other exercise, set for set', () => {
    let times = 0;
    fc.assert(
      fc.property(underWay, fc.nat(20), ({ plan, state, slot, shelf }, which) => {
        const names = [...shelf.exercises.keys()];
        const exercise = names[which % names.length] ?? '';
        const { plan: next } = planSwap(shelf.routine, shelf.exercises, plan, state, slot, exercise);
        const keys = (steps: readonly Step[]) => [
          ...new Set(worked(steps).map((set) => `${set.slot}/${set.set} of ${set.sets}`)),
        ];
        expect(keys(next.steps)).toEqual(keys(plan.steps));
        const ahead = keys(plan.steps.slice(state.step + 1)).filter((key) => key.startsWith(`${slot}/`));
        const swapped = worked(next.steps).filter((set) =>
          ahead.includes(`${set.slot}/${set.set} of ${set.sets}`),
        );
        times += swapped.length;
        expect(swapped.filter((set) => set.exercise !== exercise)).toEqual([]);
      }),
      RUNS,
    );
    expect(times).toBeGreaterThan(100);
  });
});
