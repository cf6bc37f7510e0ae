import { describe, expect, it } from 'vitest';
import { runnerInFakeTime } from '../support/fake-time.ts';
import { samplePlan } from '../support/sample-plan.ts';

/** A session led by a sound whose position the test sets. */
function led() {
  const sound: { at: number | null } = { at: null };
  const fake = runnerInFakeTime();
  const letGo = fake.runner.lead(() => sound.at);
  fake.runner.load(samplePlan);
  fake.runner.send({ type: 'start' });
  const zero = fake.runner.now();
  return { ...fake, sound, zero, letGo };
}

describe('while a soundtrack leads', () => {
  it('the session is at the position of the sound, not of the clock', () => {
    const { runner, pass, sleep, sound, zero } = led();
    pass(5000);
    sound.at = zero + 12_000;
    sleep(600_000);
    runner.reconcile();
    expect(runner.now()).toBe(zero + 12_000);
    expect(runner.state()).toMatchObject({ status: 'running', step: 1 });
    expect(runner.absence()).toBeNull();
  });

  it('does not advance before the sound begins, and never goes back', () => {
    const { runner, pass, sound, zero } = led();
    pass(5000);
    sound.at = zero + 5000;
    pass(300);
    expect(runner.now()).toBe(zero + 5000);
    sound.at = zero + 4000;
    expect(runner.now()).toBe(zero + 5000);
    sound.at = zero + 5100;
    expect(runner.now()).toBe(zero + 5100);
  });

  it('is carried through every boundary that was heard while the page slept', () => {
    const { runner, sleep, sound, zero } = led();
    sleep(120_000);
    sound.at = zero + 120_000;
    runner.reconcile();
    expect(runner.state()).toMatchObject({ status: 'running', step: 5 });
    expect(runner.absence()).toBeNull();
  });

  it('continues by the clock, from the position of the sound, once the sound no longer leads', () => {
    const { runner, pass, sleep, sound, zero } = led();
    sleep(60_000);
    sound.at = zero + 20_000;
    runner.send({ type: 'pause' });
    sound.at = null;
    pass(30_000);
    expect(runner.now()).toBe(zero + 50_000);
    expect(runner.state()).toMatchObject({ status: 'paused', pausedAt: zero + 20_000 });
  });

  it('follows the clock again once the sound stops leading', () => {
    const { runner, pass, sound, zero, letGo } = led();
    sound.at = zero;
    pass(5000);
    expect(runner.now()).toBe(zero);
    letGo();
    pass(1000);
    expect(runner.now()).toBe(zero + 1000);
  });
});
