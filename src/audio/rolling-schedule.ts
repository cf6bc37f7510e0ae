import type { Instant } from '../core/session/session.ts';
import {
  alignSchedule,
  type DueSound,
  haltSchedule,
  type ScheduledSound,
  type ScheduleRules,
} from '../score/align-schedule.ts';
import type { AudioBus, AudioReading } from './audio-bus.ts';

/** Three minutes, since a hidden page wakes only once a minute; topped up long before they run out. */
export const HORIZON_MS = 180_000;
const TOP_UP_MS = 25_000;
/** The hardware is released after this long without need. */
const RELEASE_AFTER_MS = 30_000;

interface RollingNeeds<D extends DueSound> {
  /** Session milliseconds per real millisecond. */
  readonly speed: number;
  readonly bus: Pick<AudioBus, 'read' | 'wake' | 'watch' | 'release'>;
  readonly rules: ScheduleRules<D>;
  /** By how much the user wants to hear sounds earlier. */
  readonly earlierMs: () => number;
  /** Starts a sound at a time of the audio clock. Returns a function that cancels it. */
  readonly play: (sound: D, audioTime: number) => () => void;
  /** Whether sounds may come for which the hardware has to be awake. */
  readonly isNeeded: () => boolean;
  /** Has to call `align`: the horizon moved on, or the hardware woke. */
  readonly onDue: () => void;
}

interface Playing extends ScheduledSound {
  readonly cancel: () => void;
}

/** Keeps the coming minutes of sound scheduled on an audio clock that may drift, stop or be replaced. */
export function createRollingSchedule<D extends DueSound>(needs: RollingNeeds<D>) {
  const { speed, bus, rules, earlierMs, play, isNeeded, onDue } = needs;
  let playing: readonly Playing[] = [];
  let last: AudioReading | null = null;
  let topsUp: ReturnType<typeof setTimeout> | undefined;
  let releases: ReturnType<typeof setTimeout> | undefined;

  const halt = (audioTime: number) => {
    const { keep, cancel } = haltSchedule(playing, audioTime, rules);
    for (const sound of cancel) sound.cancel();
    playing = keep;
  };
  const stayAwake = () => {
    clearTimeout(releases);
    releases = undefined;
  };

  return {
    /** Makes what is scheduled match what is wanted up to the horizon. Returns the reading of the clock it used. */
    align(wanted: readonly D[], now: Instant): AudioReading | null {
      const reading = bus.read();
      // The last reading of a clock that is gone shows which sounds it had started.
      if (reading?.clock !== last?.clock) halt(last?.time ?? 0);
      last = reading;
      if (reading?.running) {
        const latency = reading.latency + earlierMs() / 1000;
        const anchor = { sessionAt: now, audioTime: reading.time, speed, latency };
        const { keep, cancel, schedule } = alignSchedule(wanted, playing, anchor, rules);
        for (const sound of cancel) sound.cancel();
        const added = schedule.map((sound) => {
          const { key, at, audioTime } = sound;
          return { key, at, audioTime, cancel: play(sound, audioTime) };
        });
        playing = [...keep, ...added];
      } else {
        halt(reading?.time ?? 0);
      }
      clearTimeout(topsUp);
      if (isNeeded()) {
        stayAwake();
        bus.wake('need');
        bus.watch();
        topsUp = setTimeout(onDue, TOP_UP_MS);
      } else {
        releases ??= setTimeout(() => {
          releases = undefined;
          bus.release();
        }, RELEASE_AFTER_MS);
      }
      return reading;
    },
    scheduled: (): readonly ScheduledSound[] => playing,
    /** Call it synchronously in a gesture. */
    unlock: () => {
      stayAwake();
      bus.wake('gesture');
      onDue();
    },
    stop() {
      clearTimeout(topsUp);
      stayAwake();
      halt(bus.read()?.time ?? 0);
      bus.release();
    },
  };
}
