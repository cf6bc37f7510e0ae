import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock } from '../../src/runner/clock.ts';

function fakeTime() {
  const time = { monotonic: 5000, wall: 1_700_000_000_000 };
  const source = { monotonic: () => time.monotonic, wall: () => time.wall };
  const pass = (ms: number) => {
    time.monotonic += ms;
    time.wall += ms;
  };
  return { time, source, pass };
}

describe('the session clock', () => {
  it('follows the monotonic clock while both agree', () => {
    const { source, pass } = fakeTime();
    const clock = createClock(source);
    const start = clock.now();
    pass(1234);
    expect(clock.now() - start).toBe(1234);
  });

  it('follows the wall clock after the device slept', () => {
    const { time, source } = fakeTime();
    const clock = createClock(source);
    const start = clock.now();
    time.monotonic += 100;
    time.wall += 60_000;
    clock.returned();
    expect(clock.now() - start).toBe(60_000);
  });

  it('follows the wall clock for sleep that a timer notices before the page is visible again', () => {
    const { time, source } = fakeTime();
    const clock = createClock(source);
    const start = clock.now();
    clock.hidden();
    time.monotonic += 900;
    time.wall += 300_000;
    expect(clock.now() - start).toBe(300_000);
    clock.returned();
    expect(clock.now() - start).toBe(300_000);
  });

  it('does not follow a wall clock that is set forwards or backwards', () => {
    const { time, source, pass } = fakeTime();
    const clock = createClock(source);
    const start = clock.now();
    pass(1000);
    time.wall += 3_600_000;
    expect(clock.now() - start).toBe(1000);
    pass(1000);
    time.wall -= 7_200_000;
    expect(clock.now() - start).toBe(2000);
  });

  describe('in a hidden page with sound', () => {
    function hiddenWithSound() {
      const fake = fakeTime();
      const sound = { clock: 1, time: 0 };
      const clock = createClock({ ...fake.source, sound: () => ({ ...sound }) });
      fake.pass(5000);
      clock.hidden();
      const start = clock.now();
      return { ...fake, sound, clock, start };
    }

    it('does not take a wall clock that is set forward for sleep while the sound runs on', () => {
      const { pass, time, sound, clock, start } = hiddenWithSound();
      pass(1000);
      time.wall += 3_600_000;
      sound.time += 0.98;
      clock.returned();
      expect(clock.now() - start).toBe(1000);
    });

    it('does not take it for sleep either if the clock was read a moment before', () => {
      const { pass, time, sound, clock, start } = hiddenWithSound();
      for (const ms of [600, 600, 50, 50]) {
        pass(ms);
        sound.time += ms / 1000;
        clock.now();
      }
      pass(50);
      sound.time += 0.05;
      time.wall += 3_600_000;
      expect(clock.now() - start).toBe(1350);
    });

    it('follows the wall clock for sleep that stopped the sound before it stopped the page', () => {
      const { pass, time, sound, clock, start } = hiddenWithSound();
      pass(1000);
      time.wall += 3_600_000;
      sound.time += 0.6;
      clock.returned();
      expect(clock.now() - start).toBe(3_601_000);
    });

    it('follows the wall clock for sleep after which the sound has a new clock', () => {
      const { pass, time, sound, clock, start } = hiddenWithSound();
      pass(1000);
      time.wall += 3_600_000;
      Object.assign(sound, { clock: 2, time: 1 });
      clock.returned();
      expect(clock.now() - start).toBe(3_601_000);
    });

    it('follows the wall clock for sleep that leaves no stretch of sound to judge by', () => {
      const { pass, time, clock, start } = hiddenWithSound();
      pass(100);
      time.wall += 300_000;
      expect(clock.now() - start).toBe(300_100);
    });
  });

  it('runs at the speed it is given', () => {
    const { source, pass } = fakeTime();
    const clock = createClock(source, 20);
    const start = clock.now();
    pass(1000);
    expect(clock.now() - start).toBe(20_000);
  });

  it('never goes back, whatever both clocks do', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: -5000, max: 90_000 }),
            fc.integer({ min: -1e7, max: 1e7 }),
            fc.boolean(),
          ),
        ),
        (moves) => {
          const { time, source } = fakeTime();
          const clock = createClock(source);
          let last = clock.now();
          for (const [monotonic, wall, returned] of moves) {
            time.monotonic += monotonic;
            time.wall += wall;
            if (returned) clock.returned();
            const now = clock.now();
            expect(now).toBeGreaterThanOrEqual(last);
            last = now;
          }
        },
      ),
    );
  });
});
