import { describe, expect, it } from 'vitest';
import { SIGHT_MS } from '../../src/core/session/foresee.ts';
import type { SessionEvent } from '../../src/core/session/session.ts';
import { BLOCKS, clockPlan } from '../support/clock-routine.ts';
import { runnerInFakeTime } from '../support/fake-time.ts';
import { samplePlan } from '../support/sample-plan.ts';

/** Ends by itself, after 155 s. */
const timedPlan = { ...samplePlan, steps: samplePlan.steps.slice(0, -1) };

function started(plan = samplePlan) {
  const fake = runnerInFakeTime();
  const events: SessionEvent[] = [];
  fake.runner.subscribe((change) => events.push(...change.events));
  fake.runner.load(plan);
  fake.runner.send({ type: 'start' });
  return { ...fake, events, zero: fake.runner.now() };
}

describe('the runner', () => {
  it('wakes by itself exactly at every boundary', () => {
    const { pass, events, zero } = started();
    pass(200_000);
    const began = events.flatMap((event) => (event.type === 'step-began' ? [(event.at - zero) / 1000] : []));
    expect(began).toEqual([0, 10, 50, 70, 100, 105, 135, 155]);
  });

  it('reports every new second early by the time a picture takes, so that the digits change at its instant', () => {
    const { runner, pass, zero } = started();
    const instants: number[] = [];
    runner.everySecond(() => instants.push(runner.now() - zero));
    pass(4990);
    expect(instants).toEqual([1000, 2000, 3000, 4000, 5000].map((at) => at - SIGHT_MS));
  });

  it('catches up without asking when the page slept inside one step', () => {
    const { runner, pass, sleep } = started();
    pass(12_000);
    sleep(20_000);
    runner.reconcile();
    expect(runner.absence()).toBeNull();
    expect(runner.state()).toMatchObject({ status: 'running', step: 1 });
  });

  it('pauses where it was left and asks when a boundary passed unheard', () => {
    const { runner, pass, sleep } = started();
    pass(45_000);
    sleep(60_000);
    runner.reconcile();
    expect(runner.absence()).toMatchObject({ awayMs: 60_000, asLeft: { step: 1 }, carriedOn: { step: 5 } });
    expect(runner.state()).toMatchObject({ status: 'paused', step: 1 });
  });

  it('asks when an open set was left overnight, and counts none of the night', () => {
    const { runner, pass, sleep } = started();
    pass(160_000);
    expect(runner.state()).toMatchObject({ status: 'running', step: 7 });
    sleep(9 * 3_600_000);
    runner.reconcile();
    expect(runner.absence()).toMatchObject({ asLeft: { step: 7 }, carriedOn: { step: 7 } });
    runner.settleAbsence('continue');
    pass(3000);
    runner.send({ type: 'done' });
    const state = runner.state();
    const last = state.status === 'finished' ? state.visits.at(-1) : undefined;
    expect(last && last.endedAt - last.startedAt - last.pausedMs).toBeLessThan(10_000);
  });

  it('goes on without asking when the page slept within an AMRAP, and asks when it slept past its end', () => {
    const { runner, pass, sleep } = started(clockPlan(BLOCKS.amrap));
    pass(60_000);
    runner.send({ type: 'done' });
    sleep(300_000);
    runner.reconcile();
    expect(runner.absence()).toBeNull();
    expect(runner.state()).toMatchObject({ status: 'running', step: 1, count: 1 });
    sleep(600_000);
    runner.reconcile();
    expect(runner.absence()).toMatchObject({
      asLeft: { step: 1, count: 1 },
      carriedOn: { status: 'finished' },
    });
    runner.settleAbsence('catch-up');
    expect(runner.state()).toMatchObject({ status: 'finished', reason: 'completed' });
  });

  it('asks when minutes of an EMOM passed while the page slept, and catches up to the minute that it would be', () => {
    const { runner, pass, sleep, zero } = started(clockPlan(BLOCKS.emom));
    pass(40_000);
    runner.send({ type: 'done' });
    sleep(100_000);
    runner.reconcile();
    expect(runner.absence()).toMatchObject({
      asLeft: { step: 1, count: 1 },
      carriedOn: { step: 3, count: 0 },
    });
    runner.settleAbsence('catch-up');
    pass(10_000);
    expect(runner.state()).toMatchObject({ step: 3, stepStartedAt: zero + 130_000 });
  });

  it('lets work for time without a cap run longer than a set may, because its time is the score', () => {
    const { runner, pass } = started(clockPlan(BLOCKS.rounds));
    pass(40 * 60_000);
    expect(runner.absence()).toBeNull();
    pass(9 * 3_600_000);
    expect(runner.absence()).toMatchObject({ kind: 'left-open', asLeft: { step: 1 } });
  });

  it('pauses and asks when an open set has lasted for ten minutes beside an awake page, and counts no more', () => {
    const { runner, pass } = started();
    pass(155_000 + 9 * 3_600_000);
    expect(runner.absence()).toMatchObject({ kind: 'left-open', awayMs: 10 * 60_000, asLeft: { step: 7 } });
    expect(runner.state()).toMatchObject({ status: 'paused', step: 7 });
    runner.settleAbsence('continue');
    pass(30_000);
    runner.send({ type: 'done' });
    const state = runner.state();
    const last = state.status === 'finished' ? state.visits.at(-1) : undefined;
    expect(last && last.endedAt - last.startedAt - last.pausedMs).toBe(10 * 60_000);
  });

  it('asks about the same open set only once while the page is awake', () => {
    const { runner, pass } = started();
    pass(155_000 + 11 * 60_000);
    runner.settleAbsence('continue');
    pass(3_600_000);
    expect(runner.absence()).toBeNull();
    expect(runner.state()).toMatchObject({ status: 'running', step: 7 });
  });

  it('takes a press at the end of the ten minutes as the answer', () => {
    const { runner, pass, sleep } = started();
    pass(155_000 + 10 * 60_000 - 500);
    sleep(600);
    runner.send({ type: 'done' });
    expect(runner.absence()).toBeNull();
    expect(runner.state()).toMatchObject({ status: 'finished', reason: 'completed' });
  });

  it('does not ask in an open set that a slow person is still at', () => {
    const { runner, pass, sleep } = started();
    pass(160_000);
    sleep(5 * 60_000);
    runner.reconcile();
    expect(runner.absence()).toBeNull();
  });

  it('resumes where it was left, with a count-in and all the time that remained', () => {
    const { runner, pass, sleep } = started();
    pass(45_000);
    sleep(60_000);
    runner.reconcile();
    runner.settleAbsence('continue');
    pass(3000);
    expect(runner.state()).toMatchObject({ status: 'running', step: 1 });
    pass(4990);
    expect(runner.state()).toMatchObject({ step: 1 });
    pass(20);
    expect(runner.state()).toMatchObject({ step: 2 });
  });

  it('catches up to where the session would be when the person says so', () => {
    const { runner, pass, sleep } = started();
    pass(45_000);
    sleep(50_000);
    runner.reconcile();
    runner.settleAbsence('catch-up');
    pass(3000);
    expect(runner.state()).toMatchObject({ status: 'running', step: 3 });
  });

  it('reports every boundary that it caught up with, each at the instant it was due', () => {
    const { runner, pass, sleep, events, zero } = started();
    pass(45_000);
    sleep(50_000);
    runner.reconcile();
    runner.settleAbsence('catch-up');
    const since = events.slice(events.findIndex(({ type }) => type === 'paused'));
    expect(since.map(({ type, at }) => [type, (at - zero) / 1000])).toEqual([
      ['paused', 45],
      ['resumed', 45],
      ['step-ended', 50],
      ['step-began', 50],
      ['step-ended', 70],
      ['step-began', 70],
      ['paused', 95],
    ]);
  });

  it('catches up to the end when the session would be over', () => {
    const { runner, pass, sleep, events, zero } = started(timedPlan);
    pass(45_000);
    sleep(600_000);
    runner.reconcile();
    runner.settleAbsence('catch-up');
    expect(runner.state()).toMatchObject({ status: 'finished', reason: 'completed' });
    expect(events.filter(({ type }) => type === 'step-ended')).toHaveLength(timedPlan.steps.length);
    expect(events.at(-1)).toEqual({ type: 'finished', at: zero + 155_000, reason: 'completed' });
  });

  it('catches up from the end of a count-in that the phone was put away in', () => {
    const { runner, pass, sleep } = started();
    pass(15_000);
    runner.send({ type: 'pause' });
    runner.send({ type: 'resume', countInMs: 3000 });
    sleep(40_000);
    runner.reconcile();
    const would = runner.absence()?.carriedOn;
    runner.settleAbsence('catch-up');
    expect(runner.state()).toMatchObject({ status: 'running', step: 2 });
    expect(would).toMatchObject({ step: 2 });
  });

  it('does not ask if the cues kept sounding in the meantime', () => {
    const { runner, pass, sleep } = started();
    runner.witness(() => true);
    pass(45_000);
    sleep(60_000);
    runner.reconcile();
    expect(runner.absence()).toBeNull();
    expect(runner.state()).toMatchObject({ status: 'running', step: 5 });
  });

  it('asks again once the witness has been removed', () => {
    const { runner, pass, sleep } = started();
    runner.witness(() => false);
    const leave = runner.witness(() => true);
    leave();
    pass(45_000);
    sleep(60_000);
    runner.reconcile();
    expect(runner.absence()).not.toBeNull();
  });

  it('also asks when the phone was put away during the count-in', () => {
    const { runner, pass, sleep } = started();
    pass(15_000);
    runner.send({ type: 'pause' });
    runner.send({ type: 'resume', countInMs: 3000 });
    sleep(120_000);
    runner.reconcile();
    expect(runner.absence()).toMatchObject({ asLeft: { status: 'paused', step: 1, resumeAt: null } });
  });

  it('ends the session where it was left when the person ends it instead of answering', () => {
    const { runner, pass, sleep, events } = started();
    pass(45_000);
    sleep(60_000);
    runner.reconcile();
    runner.send({ type: 'finish' });
    expect(runner.absence()).toBeNull();
    expect(runner.state()).toMatchObject({ status: 'finished', reason: 'ended' });
    expect(events.at(-1)?.type).toBe('finished');
  });

  it('can be reconciled any number of times at the same instant', () => {
    const { runner, pass, sleep } = started();
    pass(45_000);
    sleep(60_000);
    runner.reconcile();
    const once = runner.state();
    runner.reconcile();
    runner.reconcile();
    expect(runner.state()).toEqual(once);
  });

  it('resumes a session saved by a page that was killed, even on a clock that was set back', () => {
    const before = started();
    before.pass(30_000);
    before.runner.send({ type: 'pause' });
    const saved = before.runner.state();
    if (saved.status !== 'paused') throw new Error('paused');
    const after = runnerInFakeTime();
    after.time.wall -= 86_400_000;
    after.runner.restore(samplePlan, saved);
    after.runner.send({ type: 'resume', countInMs: 0 });
    after.pass(19_990);
    expect(after.runner.state()).toMatchObject({ status: 'running', step: 1 });
    after.pass(20);
    expect(after.runner.state()).toMatchObject({ step: 2 });
  });
});
