import { describe, expect, it, vi } from 'vitest';
import { createCueOutput } from '../../src/outputs/cue-output.ts';
import { FakeAudioContext } from './fake-audio.ts';
import { fakeRunner, fakeSettings } from './fake-runner.ts';
import { context, ms, PLAN, pass, SECONDS, setUp, withFakeAudio } from './set-up-cues.ts';

withFakeAudio();

describe('when the audio system misbehaves', () => {
  it('does not replay cues that were due while the clock stood still', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 5);
    context().freeze(true);
    vi.setSystemTime(Date.now() + 30_000);
    context().freeze(false);
    runner.comeBack();
    expect(context().ahead()).toEqual(ms(...SECONDS.slice(8).map((each) => each - 30)));
  });

  it('moves cues that are more than 12 ms off, and no others', async () => {
    const { runner, log } = await setUp();
    runner.send({ type: 'start' });
    context().freeze(true);
    vi.setSystemTime(Date.now() + 10);
    context().freeze(false);
    runner.wake();
    expect(log.some(({ action }) => action === 'cancelled')).toBe(false);
    context().freeze(true);
    vi.setSystemTime(Date.now() + 10);
    context().freeze(false);
    runner.wake();
    expect(context().ahead()).toEqual(SECONDS.map((each) => each * 1000 - 20));
  });

  it('does nothing about an interruption until the page is visible again, then continues without a backlog', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 5);
    const before = context().resumed;
    context().become('interrupted');
    expect(context().ahead()).toEqual([]);
    await pass(runner, 30);
    expect(context().resumed).toBe(before);
    runner.comeBack();
    await vi.advanceTimersByTimeAsync(0);
    expect(context().ahead()).toEqual(ms(...SECONDS.slice(8).map((each) => each - 30)));
  });

  it('continues by itself when the interruption is over', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    context().become('interrupted');
    context().become('suspended');
    await vi.advanceTimersByTimeAsync(0);
    expect(context().state).toBe('running');
    expect(context().ahead()).toEqual(ms(...SECONDS));
  });

  it('replaces a context whose clock has stopped, without a backlog', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 5);
    const dead = context();
    dead.freeze(true);
    await pass(runner, 10);
    expect(dead.state).toBe('closed');
    expect(FakeAudioContext.made).toHaveLength(2);
    expect(context().state).toBe('running');
    const second = context();
    const offset = runner.now() - second.currentTime * 1000;
    expect(second.ahead()).toEqual(ms(...SECONDS.slice(4)).map((each) => each - offset));
    expect(second.planned().filter((at) => at < 0)).toEqual([]);
  });

  it('restarts a clock that only needed to be suspended and resumed', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    context().freeze(true);
    const suspend = vi.spyOn(context(), 'suspend').mockImplementation(function (this: FakeAudioContext) {
      this.freeze(false);
      this.become('suspended');
      return Promise.resolve();
    });
    await pass(runner, 3);
    expect(suspend).toHaveBeenCalledOnce();
    expect(FakeAudioContext.made).toHaveLength(1);
    expect(context().ahead().length).toBe(SECONDS.length);
  });

  it('says once that a tap is needed, and continues after the tap', async () => {
    FakeAudioContext.answer = 'pending';
    const { runner, onBlocked, onUnblocked, output } = await setUp({ unlocked: false });
    runner.send({ type: 'start' });
    await pass(runner, 8);
    expect(onBlocked).toHaveBeenCalledOnce();
    expect(onUnblocked).not.toHaveBeenCalled();
    FakeAudioContext.answer = 'run';
    output.unlock();
    await vi.advanceTimersByTimeAsync(0);
    expect(onUnblocked).toHaveBeenCalledOnce();
    expect(context().planned()).toEqual(ms(...SECONDS.slice(1).map((each) => each - 8)));
  });

  it('also says so when the browser refuses outright', async () => {
    FakeAudioContext.answer = 'refuse';
    const { runner, onBlocked } = await setUp({ unlocked: false });
    runner.send({ type: 'start' });
    await vi.advanceTimersByTimeAsync(0);
    expect(onBlocked).toHaveBeenCalledOnce();
  });

  it('releases the hardware when no session runs, and acquires it again with the next tap', async () => {
    const { runner, output } = await setUp();
    runner.send({ type: 'start' });
    runner.send({ type: 'pause' });
    await vi.advanceTimersByTimeAsync(31_000);
    expect(context().state).toBe('closed');
    output.unlock();
    runner.send({ type: 'resume', countInMs: 0 });
    await vi.advanceTimersByTimeAsync(0);
    expect(context().planned()).toEqual(ms(...SECONDS));
  });

  it('does nothing in a browser without Web Audio', () => {
    vi.stubGlobal('AudioContext', undefined);
    const runner = fakeRunner(PLAN);
    const output = createCueOutput(runner, {
      ...fakeSettings(),
      audible: () => true,
      onBlocked: () => {},
      onUnblocked: () => {},
    });
    output.unlock();
    output.tryCue('start');
    runner.send({ type: 'start' });
    expect(output.wasHeard(0, 0)).toBe(false);
    output.stop();
  });
});

describe('sound that a browser holds back', () => {
  it('returns within two seconds of a press when the context says it runs but its clock stands still', async () => {
    const page = new EventTarget();
    vi.stubGlobal('document', page);
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    // The check begun at the start has found no fault.
    await vi.advanceTimersByTimeAsync(1000);
    context().freeze(true);
    await vi.advanceTimersByTimeAsync(12_000);
    page.dispatchEvent(new Event('click'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(FakeAudioContext.made).toHaveLength(2);
    const lost = 15_000 - context().currentTime * 1000;
    expect(context().ahead()).toEqual(ms(...SECONDS.slice(4)).map((each) => each - lost));
  });

  it('returns with the next press anywhere', async () => {
    const page = new EventTarget();
    vi.stubGlobal('document', page);
    const { runner } = await setUp({ unlocked: false });
    runner.send({ type: 'start' });
    await pass(runner, 3);
    context().become('suspended');
    expect(context().state).toBe('suspended');
    page.dispatchEvent(new Event('click'));
    await vi.advanceTimersByTimeAsync(0);
    expect(context().state).toBe('running');
  });
});
