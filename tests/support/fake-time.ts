import { createClock } from '../../src/runner/clock.ts';
import { createRunner, type Runner } from '../../src/runner/runner.ts';

interface Wake {
  at: number;
  listener: () => void;
}

/** A runner on clocks that only the test moves, with timers that fire as they pass. */
export function runnerInFakeTime(options: { speed?: number } = {}) {
  const time = { monotonic: 0, wall: 1_700_000_000_000 };
  let wakes: Wake[] = [];
  const clock = createClock({ monotonic: () => time.monotonic, wall: () => time.wall }, options.speed ?? 1);
  const wakeAfter = (ms: number, listener: () => void) => {
    const wake = { at: time.monotonic + ms, listener };
    wakes.push(wake);
    return () => {
      wakes = wakes.filter((each) => each !== wake);
    };
  };
  const runner: Runner = createRunner({ clock, wakeAfter });
  const step = (ms: number) => {
    time.monotonic += ms;
    time.wall += ms;
  };
  return {
    runner,
    time,
    /** Lets time pass; every timer fires when it is due. */
    pass: (ms: number) => {
      const end = time.monotonic + ms;
      for (;;) {
        const next = wakes.toSorted((a, b) => a.at - b.at)[0];
        if (!next || next.at > end) break;
        wakes = wakes.filter((wake) => wake !== next);
        step(Math.max(0, next.at - time.monotonic));
        next.listener();
      }
      step(end - time.monotonic);
    },
    /** Lets time pass without firing timers: the page is suspended. */
    sleep: step,
  };
}
