import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AudioReading } from '../../src/audio/audio-bus.ts';
import { createRollingSchedule, HORIZON_MS } from '../../src/audio/rolling-schedule.ts';
import type { DueSound, ScheduleRules } from '../../src/score/align-schedule.ts';

const RULES: ScheduleRules<DueSound> = {
  fateOf: (sound, isWanted, offBy, { audioTime }) =>
    sound.audioTime <= audioTime || (isWanted && Math.abs(offBy) < 0.02) ? 'keep' : 'cancel',
  mayStart: ({ at }, { sessionAt }) => at >= sessionAt,
  repeats: false,
};
const soundAt = (at: number): DueSound => ({ key: `sound@${at}`, at });

/** A schedule with a sound every ten seconds, on a session clock and an audio clock that the test sets. */
function setUp() {
  const world = {
    now: 0,
    needed: true,
    reading: { clock: 1, time: 0, running: true, latency: 0 } as AudioReading | null,
  };
  const log: string[] = [];
  const bus = {
    read: () => world.reading,
    wake: vi.fn<(reason: string) => void>(),
    watch: vi.fn<() => void>(),
    release: vi.fn<() => void>(),
  };
  const schedule = createRollingSchedule<DueSound>({
    speed: 1,
    bus,
    rules: RULES,
    earlierMs: () => 0,
    play({ at }, audioTime) {
      log.push(`${at} at ${audioTime}`);
      return () => void log.push(`${at} cancelled`);
    },
    isNeeded: () => world.needed,
    onDue: () => align(),
  });
  const align = () => {
    const first = Math.ceil(world.now / 10_000);
    const last = Math.ceil((world.now + HORIZON_MS) / 10_000);
    const wanted = Array.from({ length: last - first }, (_, i) => soundAt((first + i) * 10_000));
    schedule.align(wanted, world.now);
  };
  const pass = (ms: number) => {
    world.now += ms;
    if (world.reading) world.reading = { ...world.reading, time: world.reading.time + ms / 1000 };
  };
  const said = () => log.splice(0);
  return { world, bus, schedule, align, pass, said };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a rolling schedule', () => {
  it('schedules everything up to the horizon, each sound once', () => {
    const { align, said } = setUp();
    align();
    align();
    expect(said()).toEqual(Array.from({ length: 18 }, (_, i) => `${i * 10_000} at ${i * 10}`));
  });

  it('tops itself up while it is needed', () => {
    const { align, pass, said, world } = setUp();
    align();
    said();
    pass(25_000);
    vi.advanceTimersByTime(25_000);
    expect(said()).toEqual(['180000 at 180', '190000 at 190', '200000 at 200']);
    world.needed = false;
    vi.advanceTimersByTime(25_000);
    pass(25_000);
    said();
    vi.advanceTimersByTime(60_000);
    expect(said()).toEqual([]);
  });

  it('moves sounds when the clocks have drifted apart', () => {
    const { world, align, said } = setUp();
    align();
    said();
    world.now += 1000;
    align();
    expect(said().slice(0, 2)).toEqual(['10000 cancelled', '20000 cancelled']);
  });

  it('cancels sounds that a stopped clock has not started, and schedules them again when the clock runs', () => {
    const { world, align, pass, said } = setUp();
    align();
    pass(5000);
    said();
    world.reading = { clock: 1, time: 5, running: false, latency: 0 };
    align();
    expect(said().slice(0, 2)).toEqual(['10000 cancelled', '20000 cancelled']);
    world.reading = { clock: 1, time: 5, running: true, latency: 0 };
    align();
    expect(said()[0]).toBe('10000 at 10');
  });

  it('does not repeat on a new clock the sounds that the old one had started', () => {
    const { world, schedule, said } = setUp();
    schedule.align([soundAt(100), soundAt(9000)], 0);
    world.reading = { clock: 1, time: 0.2, running: true, latency: 0 };
    schedule.align([soundAt(100), soundAt(9000)], 90);
    said();
    world.reading = { clock: 2, time: 0, running: true, latency: 0 };
    schedule.align([soundAt(100), soundAt(9000)], 100);
    expect(said()).toEqual(['9000 cancelled', '9000 at 8.9']);
  });

  it('releases the hardware once, after half a minute without need', () => {
    const { world, bus, align } = setUp();
    align();
    world.needed = false;
    align();
    vi.advanceTimersByTime(20_000);
    align();
    expect(bus.release).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(bus.release).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(100_000);
    expect(bus.release).toHaveBeenCalledOnce();
  });

  it('keeps the hardware when a gesture asks for sound', () => {
    const { world, bus, schedule, align } = setUp();
    world.needed = false;
    align();
    vi.advanceTimersByTime(29_000);
    schedule.unlock();
    expect(bus.wake).toHaveBeenCalledWith('gesture');
    vi.advanceTimersByTime(2000);
    expect(bus.release).not.toHaveBeenCalled();
  });

  it('cancels everything and releases the hardware when it is stopped', () => {
    const { bus, schedule, said } = setUp();
    schedule.align([soundAt(9000)], 0);
    said();
    schedule.stop();
    vi.advanceTimersByTime(100_000);
    expect([said(), bus.release.mock.calls.length]).toEqual([['9000 cancelled'], 1]);
  });
});
