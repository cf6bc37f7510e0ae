import { describe, expect, it } from 'vitest';
import type { Command, SessionState } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { elapsedMs, remainingMs, sessionRemainingMs } from '../../../src/core/session/views.ts';
import { samplePlan as plan } from '../../support/sample-plan.ts';

const play = (...presses: [Command, number][]): SessionState =>
  presses.reduce<SessionState>((state, [command, now]) => transition(plan, state, command, now)[0], {
    status: 'ready',
  });

const start: [Command, number] = [{ type: 'start' }, 0];
const left = (state: SessionState) => {
  if (state.status !== 'running' && state.status !== 'paused')
    throw new Error(`The session is ${state.status}.`);
  return { step: state.step, remaining: remainingMs(plan, state, state.seenAt) };
};

describe('a person in a session', () => {
  it('is led from step to step by time alone', () => {
    expect(left(play(start, [{ type: 'tick' }, 55_000]))).toEqual({ step: 2, remaining: 15_000 });
  });

  it('loses nothing to a pause exactly at a boundary', () => {
    const state = play(start, [{ type: 'pause' }, 10_000], [{ type: 'resume', countInMs: 0 }, 90_000]);
    expect(left(state)).toEqual({ step: 1, remaining: 40_000 });
  });

  it('is counted in after a pause and may cancel the count-in', () => {
    const counting = play(start, [{ type: 'pause' }, 20_000], [{ type: 'resume', countInMs: 3000 }, 30_000]);
    expect(counting).toMatchObject({ status: 'paused', resumeAt: 33_000 });
    expect(transition(plan, counting, { type: 'pause' }, 31_000)[0]).toMatchObject({
      status: 'paused',
      resumeAt: null,
    });
    const on = transition(plan, counting, { type: 'tick' }, 34_000)[0];
    expect(left(on)).toEqual({ step: 1, remaining: 29_000 });
  });

  it('goes back to the start of a step, and from there to the previous step', () => {
    expect(left(play(start, [{ type: 'previous' }, 30_000]))).toEqual({ step: 1, remaining: 40_000 });
    expect(left(play(start, [{ type: 'previous' }, 12_000]))).toEqual({ step: 0, remaining: 10_000 });
    expect(left(play(start, [{ type: 'previous' }, 500]))).toEqual({ step: 0, remaining: 10_000 });
  });

  it('adds 15 seconds, takes 15 away, and ends the step when less than that is left', () => {
    const rest: [Command, number] = [{ type: 'tick' }, 55_000];
    expect(left(play(start, rest, [{ type: 'extend', byMs: 15_000 }, 55_000]))).toEqual({
      step: 2,
      remaining: 30_000,
    });
    expect(left(play(start, rest, [{ type: 'extend', byMs: -10_000 }, 55_000]))).toEqual({
      step: 2,
      remaining: 5000,
    });
    expect(left(play(start, rest, [{ type: 'extend', byMs: -60_000 }, 55_000]))).toEqual({
      step: 3,
      remaining: 30_000,
    });
  });

  it('stays paused with no time left when 15 seconds are taken away while paused', () => {
    const paused = play(start, [{ type: 'pause' }, 48_000], [{ type: 'extend', byMs: -15_000 }, 50_000]);
    expect(left(paused)).toEqual({ step: 1, remaining: 0 });
    expect(left(transition(plan, paused, { type: 'resume', countInMs: 0 }, 60_000)[0])).toEqual({
      step: 2,
      remaining: 20_000,
    });
  });

  it('ends an open set with Done, and a hold early with its actual seconds recorded', () => {
    const early = play(start, [{ type: 'done' }, 35_000]);
    expect(left(early).step).toBe(2);
    expect(early).toMatchObject({
      visits: [{ kind: 'prepare' }, { kind: 'work', outcome: 'done', startedAt: 10_000, endedAt: 35_000 }],
    });
    const over = play(start, [{ type: 'jump', step: 7 }, 1000], [{ type: 'done' }, 30_000]);
    expect(over).toMatchObject({ status: 'finished', reason: 'completed', finishedAt: 30_000 });
  });

  it('is not moved by a jump to a step that does not exist', () => {
    expect(left(play(start, [{ type: 'jump', step: 99 }, 5000]))).toEqual({ step: 0, remaining: 5000 });
  });

  it('swaps during a set: the new exercise begins now, the old one is recorded as swapped', () => {
    const other = {
      ...plan,
      steps: plan.steps.map((step, i) =>
        i === 1 && step.kind === 'work'
          ? { ...step, set: { ...step.set, name: 'Knee plank', exercise: 'knee-plank' } }
          : step,
      ),
    };
    const [state, events] = transition(
      plan,
      play(start, [{ type: 'tick' }, 20_000]),
      { type: 'swap', plan: other, step: 1 },
      20_000,
    );
    expect(events.map((event) => event.type)).toEqual(['step-ended', 'swapped', 'step-began']);
    expect(state).toMatchObject({ step: 1, stepStartedAt: 20_000, visits: [{}, { outcome: 'swapped' }] });
  });

  it('is not interrupted by a swap further on', () => {
    const other = { ...plan, steps: plan.steps.slice(0, 7) };
    const [state, events] = transition(
      plan,
      play(start, [{ type: 'tick' }, 20_000]),
      { type: 'swap', plan: other, step: 1 },
      20_000,
    );
    expect(events.map((event) => event.type)).toEqual(['swapped']);
    expect(elapsedMs(state as never, 20_000)).toBe(10_000);
  });

  it('sees the time left in the whole session, with open steps estimated', () => {
    const state = play(start, [{ type: 'tick' }, 20_000]);
    if (state.status !== 'running') throw new Error('running');
    expect(sessionRemainingMs(plan, state, 20_000)).toBe(171_000 - 20_000);
  });
});
