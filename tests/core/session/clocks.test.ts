import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { dueBetween } from '../../../src/core/session/due-between.ts';
import { phaseOf } from '../../../src/core/session/phase.ts';
import type { ActiveState, Command, SessionEvent, SessionState } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { elapsedMs, isActive, remainingMs, sessionRemainingMs } from '../../../src/core/session/views.ts';
import { doneUnder } from '../../../src/core/training/clock-record.ts';
import { recordOf } from '../../../src/core/training/record-of.ts';
import { movesDone, scoreOfRun } from '../../../src/core/training/score-of-run.ts';
import { BLOCKS, clockPlan } from '../../support/clock-routine.ts';

const READY_MS = 10_000;

/** A session, with every event, that is saved and restored as JSON before each command. */
class Walk {
  readonly plan: Plan;
  state: SessionState;
  readonly events: SessionEvent[] = [];

  constructor(plan: Plan) {
    this.plan = plan;
    this.state = { status: 'ready' };
    this.send({ type: 'start' }, 0);
  }

  send(command: Command, at: number): this {
    const restored: SessionState = JSON.parse(JSON.stringify(this.state));
    const [state, events] = transition(this.plan, restored, command, at);
    this.state = state;
    this.events.push(...events);
    return this;
  }

  active(): ActiveState {
    if (!isActive(this.state)) throw new Error(`The session is ${this.state.status}.`);
    return this.state;
  }

  phase(): string {
    const state = this.active();
    const step = this.plan.steps[state.step];
    return step ? phaseOf(step, state) : '';
  }

  scores() {
    if (this.state.status !== 'finished') throw new Error('The session is not over.');
    const { clocks = [] } = recordOf(this.plan, this.state, 'x', 0);
    return clocks.map((run) => ({
      ...run,
      score: scoreOfRun(run),
      done: doneUnder(run),
      moved: movesDone(run).map(({ exercise, times }) => [exercise, times]),
    }));
  }
}

const DONE: Command = { type: 'done' };
const TICK: Command = { type: 'tick' };
const RESUME: Command = { type: 'resume', countInMs: 0 };

describe('an EMOM', () => {
  it('of 60 minutes is exact to the millisecond, however late and often Done is pressed', () => {
    const walk = new Walk(clockPlan({ ...BLOCKS.emom, rounds: 60 }));
    for (let minute = 0; minute < 60; minute += 1) {
      walk.send(DONE, READY_MS + minute * 60_000 + ((minute * 7919) % 59_000));
    }
    walk.send(TICK, READY_MS + 60 * 60_000 + 123_456);
    const began = walk.events.flatMap((event) => (event.type === 'step-began' ? event.at : []));
    expect(began.slice(1)).toEqual(Array.from({ length: 60 }, (_, i) => READY_MS + i * 60_000));
    expect(walk.events.at(-1)).toEqual({
      type: 'finished',
      at: READY_MS + 3_600_000,
      reason: 'completed',
    });
    expect(walk.scores()).toMatchObject([{ score: { kind: 'rounds', rounds: 60, reps: 0 }, done: 60 }]);
  });

  it('rests for what is left of a minute once its work is done, and works again when that is taken back', () => {
    const walk = new Walk(clockPlan(BLOCKS.emom)).send(TICK, READY_MS + 5000);
    expect(walk.phase()).toBe('reps');
    walk.send(DONE, READY_MS + 25_000);
    expect(walk.phase()).toBe('rest');
    expect(remainingMs(walk.plan, walk.active(), READY_MS + 25_000)).toBe(35_000);
    expect(walk.send({ type: 'count', by: -1 }, READY_MS + 26_000).phase()).toBe('reps');
  });

  it('goes through all its exercises in each round that asks for all', () => {
    const walk = new Walk(clockPlan(BLOCKS.emomAll)).send(DONE, READY_MS + 20_000);
    expect(walk.phase()).toBe('hold');
    expect(walk.send(DONE, READY_MS + 60_000).phase()).toBe('rest');
    expect(walk.send(DONE, READY_MS + 61_000).active().count).toBe(2);
  });

  it('does not score the minutes whose work was not done in time', () => {
    const walk = new Walk(clockPlan(BLOCKS.emom)).send(DONE, READY_MS + 30_000);
    walk.send(DONE, READY_MS + 150_000).send(TICK, 600_000);
    expect(walk.scores()[0]?.score).toEqual({ kind: 'rounds', rounds: 2, reps: 0 });
  });

  it('has no score if Done was never pressed', () => {
    expect(new Walk(clockPlan(BLOCKS.emom)).send(TICK, 600_000).scores()[0]?.score).toBeNull();
  });

  it('is counted to the start of each minute, and to the end of the last', () => {
    const plan = clockPlan({ ...BLOCKS.emom, rounds: 2 });
    const { state } = new Walk(plan);
    expect(
      dueBetween(plan, state, READY_MS, 200_000).map(
        ({ kind, at, count }) => `${(at - READY_MS) / 1000} ${kind}${count ? ` ${count}` : ''}`,
      ),
    ).toEqual([
      '0 start',
      ...[5, 4, 3, 2, 1].map((count) => `${60 - count} ready-count ${count}`),
      '60 start',
      ...[5, 4, 3, 2, 1].map((count) => `${120 - count} end-count ${count}`),
      '120 finish',
    ]);
  });
});

describe('an AMRAP', () => {
  it('counts moves and rounds until its clock ends it', () => {
    const walk = new Walk(clockPlan(BLOCKS.amrap));
    for (let i = 1; i <= 8; i += 1) walk.send(DONE, READY_MS + i * 30_000);
    expect(walk.active().laps).toEqual([90_000, 180_000]);
    walk.send(TICK, 2_000_000);
    expect(walk.events).toContainEqual({
      type: 'step-ended',
      at: READY_MS + 720_000,
      step: 1,
      outcome: 'capped',
    });
    // Two rounds, then 5 pull-ups and 10 push-ups.
    expect(walk.scores()).toMatchObject([
      { score: { kind: 'rounds', rounds: 2, reps: 15 }, said: null, ms: 720_000, done: 8 },
    ]);
    expect(walk.scores()[0]?.moved).toEqual([
      ['pull-up', 3],
      ['push-up', 3],
      ['plank', 2],
    ]);
  });

  it('counts whole rounds at once, and takes them back with their laps', () => {
    const walk = new Walk(clockPlan(BLOCKS.amrap)).send({ type: 'count', by: 3 }, READY_MS + 60_000);
    expect(walk.send({ type: 'count', by: 6 }, READY_MS + 200_000).active()).toMatchObject({
      count: 9,
      laps: [60_000, 200_000, 200_000],
    });
    walk.send({ type: 'count', by: -1 }, READY_MS + 210_000);
    expect(walk.active()).toMatchObject({ count: 8, laps: [60_000, 200_000] });
    expect(walk.send({ type: 'count', by: -100 }, READY_MS + 220_000).active()).toMatchObject({
      count: 0,
      laps: [],
    });
  });

  it('takes the score that the person enters, instead of the counted one', () => {
    const walk = new Walk(clockPlan(BLOCKS.amrap)).send(DONE, READY_MS + 60_000);
    walk.send(
      { type: 'score', key: 'b1:clock/1', score: { kind: 'rounds', rounds: 5, reps: 12 } },
      READY_MS + 700_000,
    );
    expect(walk.send(TICK, 2_000_000).scores()).toMatchObject([
      { score: { kind: 'rounds', rounds: 5, reps: 12 }, said: { kind: 'rounds' } },
    ]);
  });

  it('counts only rounds where it has no exercises', () => {
    const walk = new Walk(clockPlan(BLOCKS.bareAmrap));
    for (let i = 1; i <= 4; i += 1) walk.send(DONE, READY_MS + i * 100_000);
    expect(walk.send(TICK, 2_000_000).scores()).toMatchObject([
      {
        score: { kind: 'rounds', rounds: 4, reps: 0 },
        done: 4,
        laps: [100_000, 200_000, 300_000, 400_000],
      },
    ]);
  });

  it('has a score for each of its runs', () => {
    const walk = new Walk(clockPlan(BLOCKS.amraps)).send(DONE, READY_MS + 60_000);
    walk.send({ type: 'count', by: 4 }, READY_MS + 360_000 + 100_000).send(TICK, 2_000_000);
    expect(walk.scores().map(({ run, score }) => [run, score])).toEqual([
      [1, { kind: 'rounds', rounds: 0, reps: 5 }],
      [2, { kind: 'rounds', rounds: 2, reps: 0 }],
      [3, null],
    ]);
  });
});

describe('work for time', () => {
  it('is over with its last rep, and its time is the score', () => {
    const walk = new Walk(clockPlan(BLOCKS.forTime));
    for (let i = 1; i <= 6; i += 1) walk.send(DONE, READY_MS + i * 50_000);
    expect(walk.state.status).toBe('finished');
    expect(walk.scores()).toMatchObject([
      { score: { kind: 'time', ms: 300_000 }, laps: [100_000, 200_000, 300_000], rounds: [21, 15, 9] },
    ]);
  });

  it('is ended by its cap, and the reps by then are the score', () => {
    const walk = new Walk(clockPlan(BLOCKS.forTime));
    for (let i = 1; i <= 3; i += 1) walk.send(DONE, READY_MS + i * 300_000);
    walk.send(TICK, 3_000_000);
    expect(walk.state).toMatchObject({ status: 'finished', finishedAt: READY_MS + 1_200_000 });
    expect(walk.scores()[0]?.score).toEqual({ kind: 'reps', reps: 21 + 21 + 15 });
  });

  it('without a cap waits for its last rep', () => {
    const walk = new Walk(clockPlan(BLOCKS.rounds)).send(TICK, 7_200_000);
    expect(walk.active().step).toBe(1);
    for (let i = 1; i <= 4; i += 1) walk.send(DONE, 7_200_000 + i);
    expect(walk.scores()[0]?.score).toEqual({ kind: 'time', ms: 7_200_004 - READY_MS });
  });

  it('counts laps where it has no exercises', () => {
    const walk = new Walk(clockPlan(BLOCKS.laps));
    for (const s of [47, 96, 145]) walk.send(DONE, READY_MS + s * 1000);
    expect(walk.scores()).toMatchObject([
      { laps: [47_000, 96_000, 145_000], score: { kind: 'time', ms: 145_000 } },
    ]);
  });

  it('is expected to end before its cap', () => {
    const walk = new Walk(clockPlan(BLOCKS.forTime)).send(TICK, READY_MS + 100_000);
    expect(sessionRemainingMs(walk.plan, walk.active(), READY_MS + 100_000)).toBe(200_000);
    expect(remainingMs(walk.plan, walk.active(), READY_MS + 100_000)).toBe(1_100_000);
  });
});

it('a Tabata has nothing to count: Done ends a round early', () => {
  const walk = new Walk(clockPlan(BLOCKS.tabata)).send(DONE, READY_MS + 12_000);
  expect(walk.phase()).toBe('rest');
  walk.send(TICK, 2_000_000);
  expect(walk.scores()).toMatchObject([{ score: null, done: 8, clockMs: 20_000 }]);
});

describe.each(Object.entries(BLOCKS))('a session with %s', (_, block) => {
  const plan = clockPlan(block);
  /** Presses Done wherever something waits, and lets the clock run elsewhere. */
  function toTheEnd(walk: Walk, from: number): number {
    let at = from;
    while (walk.state.status !== 'finished') {
      at += 20_000;
      const step = walk.plan.steps[walk.active().step];
      const waits = step?.timing.kind === 'open' || step?.kind === 'bout';
      walk.send(waits && step?.kind !== 'rest' ? DONE : TICK, at);
      if (at > from + 86_400_000) throw new Error('It never ends.');
    }
    return at;
  }

  it('ends, and every millisecond is accounted for', () => {
    const walk = new Walk(plan);
    toTheEnd(walk, 0);
    if (walk.state.status !== 'finished') throw new Error('not finished');
    expect(walk.state.reason).toBe('completed');
    const record = recordOf(plan, walk.state, 'x', 0);
    expect(record.workMs + record.restMs + record.otherMs + record.pausedMs).toBe(record.totalMs);
  });

  it('ends after a pause, a skip, a step back and more time, saved and restored each time', () => {
    const walk = new Walk(plan).send(TICK, READY_MS + 8000);
    walk.send({ type: 'pause' }, READY_MS + 9000).send(RESUME, READY_MS + 69_000);
    const left = remainingMs(plan, walk.active(), READY_MS + 69_000);
    walk.send({ type: 'extend', byMs: 15_000 }, READY_MS + 69_000);
    const more = remainingMs(plan, walk.active(), READY_MS + 69_000);
    // Time can be added to every step except one that only the person ends.
    expect(more).toBe(left === null ? null : left + 15_000);
    walk.send({ type: 'previous' }, READY_MS + 70_000);
    expect(walk.active()).toMatchObject({ step: 1, stepStartedAt: READY_MS + 70_000, count: 0, laps: [] });
    toTheEnd(walk, READY_MS + 80_000);
    expect(walk.state).toMatchObject({ status: 'finished', reason: 'completed' });
  });

  it.runIf(plan.steps.length > 2)('can be skipped through and gone back in', () => {
    const walk = new Walk(plan).send({ type: 'next' }, READY_MS + 2000);
    expect(walk.active().step).toBe(2);
    expect(walk.send({ type: 'previous' }, READY_MS + 2500).active().step).toBe(1);
    toTheEnd(walk, READY_MS + 80_000);
    expect(walk.state).toMatchObject({ status: 'finished', reason: 'completed' });
  });

  it('waits in a pause of any length, and loses nothing', () => {
    const walk = new Walk(plan).send(DONE, READY_MS + 10_000);
    const before = new Walk(plan).send(DONE, READY_MS + 10_000);
    walk.send({ type: 'pause' }, READY_MS + 12_000).send(RESUME, READY_MS + 3_612_000);
    const at = READY_MS + 15_000;
    const unpaused = before.send(TICK, at).active();
    expect(remainingMs(plan, walk.active(), at + 3_600_000)).toBe(remainingMs(plan, unpaused, at));
    expect(elapsedMs(walk.active(), at + 3_600_000)).toBe(elapsedMs(unpaused, at));
  });
});
