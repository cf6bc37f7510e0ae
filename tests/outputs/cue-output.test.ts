import { describe, expect, it, vi } from 'vitest';
import { FakeAudioContext } from './fake-audio.ts';
import { hold, planOf, prepare, reps, rest } from './fake-plan.ts';
import { fakeSettings } from './fake-runner.ts';
import { context, ms, pass, SECONDS, setUp, withFakeAudio } from './set-up-cues.ts';

const installed = withFakeAudio();

describe('scheduling', () => {
  it('plans every cue of the coming minutes on the audio clock at once', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    expect(context().planned()).toEqual(ms(...SECONDS));
  });

  it('declares that it mixes with other music before anything sounds', async () => {
    await setUp();
    expect(installed.audioSession.type).toBe('ambient');
  });

  it('sounds each cue of a whole session once, at its instant', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 62);
    expect(runner.state().status).toBe('finished');
    expect(context().planned()).toEqual(ms(...SECONDS));
  });

  it('continues past the horizon without a wake from the runner', async () => {
    const { runner } = await setUp({ plan: planOf(prepare(10), hold('Plank', 400), hold('Bird Dog', 30)) });
    runner.send({ type: 'start' });
    await vi.advanceTimersByTimeAsync(300_000);
    expect(context().planned()).toContain(410_000);
  });

  it('plans far enough ahead for a page that wakes once a minute', async () => {
    const { runner } = await setUp({ plan: planOf(prepare(10), hold('Plank', 400), hold('Bird Dog', 30)) });
    runner.send({ type: 'start' });
    expect(context().planned()).toEqual([7000, 8000, 9000, 10_000]);
    await vi.advanceTimersByTimeAsync(60_000);
    runner.wake();
    expect(context().planned()).toContain(210_000);
  });

  it('runs faster with a faster session', async () => {
    const { runner } = await setUp({ speed: 10 });
    runner.send({ type: 'start' });
    expect(context().planned()).toEqual(SECONDS.map((each) => each * 100));
  });

  it('allows for the latency of the output', async () => {
    const { runner } = await setUp();
    context().outputLatency = 0.2;
    runner.send({ type: 'start' });
    expect(context().planned()[0]).toBe(6800);
  });

  it('reports to an observer what it schedules and cancels', async () => {
    const { runner, log } = await setUp();
    runner.send({ type: 'start' });
    expect(log[0]).toEqual({
      action: 'scheduled',
      kind: 'ready-count',
      at: 7000,
      audioTime: 7,
      contextTime: 0,
    });
  });
});

describe('commands', () => {
  it('a pause cancels everything to come', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 8);
    runner.send({ type: 'pause' });
    expect(context().ahead()).toEqual([]);
  });

  it('resuming plans the remaining cues later by the length of the pause', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 12);
    runner.send({ type: 'pause' });
    await vi.advanceTimersByTimeAsync(5000);
    runner.send({ type: 'resume', countInMs: 0 });
    expect(context().ahead()).toEqual(ms(...SECONDS.slice(4).map((each) => each + 5)));
  });

  it('resuming with a count-in counts', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 12);
    runner.send({ type: 'pause' });
    runner.send({ type: 'resume', countInMs: 3000 });
    expect(context().ahead()).toEqual(ms(13, 14, 15, ...SECONDS.slice(4).map((each) => each + 3)));
  });

  it('added time moves the coming cues and doubles none', async () => {
    const { runner, log } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 28);
    runner.send({ type: 'extend', byMs: 10_000 });
    await pass(runner, 50);
    const heard = SECONDS.slice(0, 6);
    expect(context().planned()).toEqual(ms(...heard, ...SECONDS.slice(4).map((each) => each + 10)));
    const standing = log.filter(
      ({ action, kind, at }) =>
        action === 'scheduled' &&
        !log.some((other) => other.action === 'cancelled' && other.kind === kind && other.at === at),
    );
    expect(new Set(standing.map(({ kind, at }) => `${kind}@${at}`)).size).toBe(standing.length);
  });

  it('a skip starts the next step with its own cue at once', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 15);
    runner.send({ type: 'next' });
    expect(context().planned().slice(4)).toEqual(ms(15, 22, 23, 24, 25, 42, 43, 44, 45));
  });

  it('the last press of Done sounds the finish', async () => {
    const { runner, log } = await setUp({ plan: planOf(prepare(10), reps('Squat', 4)) });
    runner.send({ type: 'start' });
    await pass(runner, 14);
    runner.send({ type: 'done' });
    expect(context().ahead()).toEqual([]);
    const { action, kind, at } = log.at(-1) ?? {};
    expect([action, kind, at]).toEqual(['scheduled', 'finish', 14_000]);
  });

  it('stopping the output silences it for good', async () => {
    const { runner, output } = await setUp();
    runner.send({ type: 'start' });
    const played = context();
    output.stop();
    runner.wake();
    expect([played.ahead(), played.state, FakeAudioContext.made.length]).toEqual([[], 'closed', 1]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('settings', () => {
  it('leaves out counts longer than asked for', async () => {
    const { runner } = await setUp({ settings: fakeSettings({ countdownSeconds: 1 }) });
    runner.send({ type: 'start' });
    expect(context().planned()).toEqual(ms(9, 10, 29, 30, 39, 40, 59, 60));
  });

  it('becomes silent when sounds are switched off, and returns', async () => {
    const { runner, settings } = await setUp();
    runner.send({ type: 'start' });
    settings.set({ sounds: false });
    expect(context().ahead()).toEqual([]);
    settings.set({ sounds: true });
    expect(context().ahead()).toEqual(ms(...SECONDS));
  });

  it('starts cues earlier for headphones that are late, and later where they are early', async () => {
    const { runner, settings } = await setUp({ settings: fakeSettings({ cueOffsetMs: 180 }) });
    runner.send({ type: 'start' });
    expect(context().ahead()).toEqual(SECONDS.map((each) => each * 1000 - 180));
    settings.set({ cueOffsetMs: -300 });
    expect(context().ahead()).toEqual(SECONDS.map((each) => each * 1000 + 300));
  });

  it('sounds each cue of a whole session once, however much later than its instant', async () => {
    const { runner } = await setUp({ settings: fakeSettings({ cueOffsetMs: -300 }) });
    runner.send({ type: 'start' });
    await pass(runner, 62);
    expect(context().planned()).toEqual(SECONDS.map((each) => each * 1000 + 300));
  });

  it('turns the volume down while it plays', async () => {
    const { runner, settings } = await setUp();
    runner.send({ type: 'start' });
    settings.set({ volume: 0.5 });
    expect(new Set(context().loudness())).toEqual(new Set([0.25]));
  });

  it('makes no context while sounds are off', async () => {
    const { runner } = await setUp({ settings: fakeSettings({ sounds: false }), unlocked: false });
    runner.send({ type: 'start' });
    await pass(runner, 30);
    expect(FakeAudioContext.made).toEqual([]);
  });

  it('plays a trial cue without a session', async () => {
    const { output } = await setUp({ unlocked: false });
    output.tryCue('finish');
    await vi.advanceTimersByTimeAsync(0);
    expect(context().planned()).toEqual([0]);
  });

  it('does not play a trial cue long after it was asked for', async () => {
    FakeAudioContext.answer = 'pending';
    const { output } = await setUp({ unlocked: false });
    output.tryCue('finish');
    await vi.advanceTimersByTimeAsync(5000);
    context().become('running');
    expect(context().planned()).toEqual([]);
  });
});

describe('wasHeard', () => {
  it('is true when the page slept and the sound continued', async () => {
    const { runner, output } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 5);
    vi.setSystemTime(Date.now() + 50_000);
    expect(output.wasHeard(5000, 55_000)).toBe(true);
  });

  it('is false when the sound slept with the page', async () => {
    const { runner, output } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 5);
    context().freeze(true);
    vi.setSystemTime(Date.now() + 50_000);
    context().freeze(false);
    expect(output.wasHeard(5000, 55_000)).toBe(false);
  });

  it('is false when sounds are off', async () => {
    const { runner, output, settings } = await setUp();
    settings.set({ sounds: false });
    runner.send({ type: 'start' });
    await pass(runner, 20);
    expect(output.wasHeard(5000, 20_000)).toBe(false);
  });
});

describe('resuming after a pause', () => {
  it('does not repeat a cue that was heard just before the pause', async () => {
    const long = planOf(prepare(10), hold('Plank', 60));
    const { runner } = await setUp({ plan: long });
    runner.send({ type: 'start' });
    await pass(runner, 40);
    await vi.advanceTimersByTimeAsync(150);
    runner.send({ type: 'pause' });
    await vi.advanceTimersByTimeAsync(8000);
    runner.send({ type: 'resume', countInMs: 0 });
    await vi.advanceTimersByTimeAsync(1000);
    const soon = context()
      .planned()
      .filter((at) => at > 40_100 && at < 60_000);
    expect(soon).toEqual([]);
  });
});

describe('headphones that sleep in silence', () => {
  const quiet = planOf(prepare(10), hold('Plank', 60), rest(10));
  const tones = () =>
    context()
      .tones.filter(({ brokenOff }) => !brokenOff)
      .map(({ from, to }) => [from, to]);

  it('are woken before the first cue, and before each that follows 20 seconds without one', async () => {
    const { runner } = await setUp({ plan: quiet });
    runner.send({ type: 'start' });
    expect(tones()).toEqual([
      [6800, 7000],
      [39_800, 40_000],
      [66_800, 67_000],
    ]);
    expect(context().tones).toHaveLength(3);
  });

  it('are woken once, however often the page looks', async () => {
    const { runner } = await setUp({ plan: quiet });
    runner.send({ type: 'start' });
    await pass(runner, 82);
    expect(context().tones.map(({ to }) => to)).toEqual([7000, 40_000, 67_000]);
  });

  it('are left asleep when the cue is cancelled', async () => {
    const { runner } = await setUp({ plan: quiet });
    runner.send({ type: 'start' });
    runner.send({ type: 'pause' });
    expect(tones()).toEqual([]);
  });
});
