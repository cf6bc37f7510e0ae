import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logKey, type Plan, type SetInfo, type Step } from '../../../src/core/plan/plan.ts';
import type { Command, SessionState } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { isActive } from '../../../src/core/session/views.ts';
import { recordOf } from '../../../src/core/training/record-of.ts';
import { setsToLog } from '../../../src/core/training/set-to-log.ts';
import { samplePlan } from '../../support/sample-plan.ts';

type Sides = readonly SetInfo['side'][];
const SETS = 4;
const BOTH: Sides = [null];

const set = (nth: number, side: SetInfo['side'], kg?: number): SetInfo => ({
  slot: 'squat',
  exercise: 'squat',
  name: 'Squat',
  side,
  set: nth,
  sets: SETS,
  dose: { kind: 'reps', reps: 8, pace: [], holdMs: null, ...(kg !== undefined && { kg }) },
});

/** Four sets of a lift, each until Done, with a rest after each side. */
function planOf(kg?: number, sides = BOTH): Plan {
  const places = Array.from({ length: SETS }, (_, i) => sides.map((side) => set(i + 1, side, kg))).flat();
  const steps = places.flatMap((at): Step[] => [
    {
      kind: 'work',
      id: logKey(at),
      block: 0,
      timing: { kind: 'open', estimateMs: 20_000 },
      set: at,
      cue: '',
    },
    {
      kind: 'rest',
      id: `rest ${logKey(at)}`,
      block: 0,
      set: { slot: 'squat', set: at.set },
      timing: { kind: 'timed', ms: 60_000 },
    },
  ]);
  return { ...samplePlan, steps };
}

const DONE: Command = { type: 'done' };
const START: Command = { type: 'start' };
const log = (nth: number, kg: number, side: SetInfo['side'] = null): Command => ({
  type: 'log',
  key: logKey(set(nth, side)),
  log: { kg, reps: 8, holdMs: null, effort: null, reserve: null },
});

const after = (plan: Plan, commands: readonly Command[]): SessionState =>
  commands.reduce<SessionState>((state, command, i) => transition(plan, state, command, i * 1000)[0], {
    status: 'ready',
  });

/** The weight of each side of each set done so far, as Sets done shows it. */
function weights(plan: Plan, commands: readonly Command[]): Readonly<Record<string, number | null>> {
  const state = after(plan, commands);
  if (!isActive(state)) throw new Error('The session is not under way.');
  return Object.fromEntries(
    setsToLog(plan, state)
      .flat()
      .map((each) => [`${each.set.set}${each.set.side ?? ''}`, each.result.kg]),
  );
}

/** Done at the set, Done at the rest after it. */
const SET_AND_REST = [DONE, DONE];

describe('a set that was done keeps the weight it was done with', () => {
  const plain = planOf();

  it('when the weight of a set before it is corrected afterwards', () => {
    const pressed = [START, log(1, 16), ...SET_AND_REST, DONE, log(1, 17.5)];
    expect(weights(plain, pressed)).toEqual({ 1: 17.5, 2: 16 });
    const over = after(plain, [...pressed, { type: 'finish' }]);
    if (over.status !== 'finished') throw new Error('The session is not over.');
    const results = recordOf(plain, over, 'x', 0).sets.map(({ result }) => result);
    expect(results.slice(0, 2)).toMatchObject([
      { kg: 17.5, entered: true },
      { kg: 16, reps: 8, entered: false },
    ]);
  });

  it('when that was the weight of the plan', () => {
    const heavy = planOf(20);
    expect(weights(heavy, [START, ...SET_AND_REST, DONE, log(1, 22.5)])).toEqual({ 1: 22.5, 2: 20 });
  });

  it('when it was done before the sets to come got another', () => {
    const pressed = [START, log(1, 16), ...SET_AND_REST, DONE, log(1, 17.5), DONE, DONE];
    expect(weights(plain, pressed)).toEqual({ 1: 17.5, 2: 16, 3: 17.5 });
  });

  it('whatever is entered for other sets, in any order', () => {
    const presses = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(DONE) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(fc.integer({ min: 1, max: SETS }), fc.integer({ min: 1, max: 40 }))
            .map(([n, kg]) => log(n, kg)),
        },
      ),
      { maxLength: 20 },
    );
    const begun = fc.constantFrom(
      { plan: plain, first: [START, log(1, 16)] },
      { plan: planOf(20), first: [START] },
    );
    let kept = 0;
    fc.assert(
      fc.property(begun, presses, fc.integer({ min: 1, max: SETS }), ({ plan, first }, list, nth) => {
        const before = [...first, ...list];
        fc.pre(isActive(after(plan, before)));
        const { [nth]: _, ...others } = weights(plan, before);
        kept += Object.keys(others).length;
        expect(weights(plan, [...before, log(nth, 50)])).toMatchObject(others);
      }),
    );
    expect(kept).toBeGreaterThan(100);
  });
});

describe('a set without a weight of its own', () => {
  it('takes the one entered late for a set before it, if it was done without any', () => {
    expect(weights(planOf(), [START, ...SET_AND_REST, DONE, log(1, 16)])).toEqual({ 1: 16, 2: 16 });
  });

  it('has the same weight on both sides until both are entered', () => {
    const sides = planOf(undefined, ['left', 'right']);
    const done = [START, log(1, 16, 'left'), ...SET_AND_REST, ...SET_AND_REST, ...SET_AND_REST, DONE];
    expect(weights(sides, done)).toEqual({ '1left': 16, '1right': 16, '2left': 16, '2right': 16 });
    expect(weights(sides, [...done, log(2, 18, 'right')])).toMatchObject({ '2left': 18, '2right': 18 });
  });
});
