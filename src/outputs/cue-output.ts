import { supportsWebAudio } from '../audio/audio-device.ts';
import { type AudioReading, createCuePlayer } from '../audio/cue-player.ts';
import type { HoldDevice } from '../audio/share-audio-device.ts';
import { isWanted } from '../core/session/cues.ts';
import { dueBetween } from '../core/session/due-between.ts';
import type { CueKind, Instant } from '../core/session/session.ts';
import { goesOn } from '../core/session/views.ts';
import type { Settings } from '../core/settings.ts';
import { onGesture } from '../platform/on-gesture.ts';
import type { Runner } from '../runner/runner.ts';
import { alignCues, haltCues, type ScheduledCue, soundableFrom } from '../score/cue-timeline.ts';
import { type Heard, hear, NOTHING_HEARD, wasHeardThrough } from '../score/heard-spans.ts';
import { createPrimers } from '../score/primers.ts';

/** Hidden pages wake once a minute: cues are scheduled for three, and topped up long before they run out. */
const HORIZON_MS = 180_000;
const TOP_UP_MS = 25_000;
/** With no session running, the hardware is given back after this. */
const REST_AFTER_MS = 30_000;

const TRIAL_MS = 1000;

export interface CueObservation {
  readonly action: 'scheduled' | 'cancelled';
  readonly kind: CueKind;
  readonly at: Instant;
  /** When it starts on the audio clock, and what that clock said when it was decided. Seconds. */
  readonly audioTime: number;
  readonly contextTime: number;
}

export interface CueOutputOptions {
  readonly settings: () => Settings;
  /** Calls back when the settings, or the answer of `audible`, may have changed. */
  readonly subscribeSettings: (listener: () => void) => () => void;
  /** Whether cues are to sound here. False while a soundtrack carries them: each must be heard once. */
  readonly audible: () => boolean;
  /** Sound needs a tap to go on. */
  readonly onBlocked: () => void;
  /** It does no longer. */
  readonly onUnblocked: () => void;
  readonly observe?: (entry: CueObservation) => void;
  /** The audio hardware, when others play on it too. */
  readonly hold?: HoldDevice;
}

export interface CueOutput {
  readonly stop: () => void;
  /** Whether the cues of this stretch of the session could really be heard. */
  readonly wasHeard: (from: Instant, to: Instant) => boolean;
  /** Plays one cue now. Call it in a gesture. */
  readonly tryCue: (kind: CueKind) => void;
  /** Call it synchronously in every gesture that may come before a sound. */
  readonly unlock: () => void;
}

interface Sounding extends ScheduledCue {
  readonly kind: CueKind;
  readonly takeBack: () => void;
}

const NO_SOUND: CueOutput = {
  stop: () => undefined,
  wasHeard: () => false,
  tryCue: () => undefined,
  unlock: () => undefined,
};

type CueRunner = Pick<Runner, 'plan' | 'state' | 'now' | 'speed' | 'subscribe' | 'onReconcile'>;

/** Sounds the session's cues over whatever music plays, each scheduled ahead on the audio clock. */
export function createCueOutput(runner: CueRunner, options: CueOutputOptions): CueOutput {
  if (!supportsWebAudio()) return NO_SOUND;
  const { settings, observe } = options;
  let sounding: readonly Sounding[] = [];
  let heard: Heard = NOTHING_HEARD;
  let clock: number | null = null;
  /** Cues due before the last thing that happened had their turn: going on after a pause must not sound them again. */
  let notBefore: Instant = Number.NEGATIVE_INFINITY;
  let trial: CueKind | null = null;
  let blocked = false;
  let trialEnds: ReturnType<typeof setTimeout> | undefined;
  let topUp: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const soundsOn = () => settings().sounds && options.audible();
  const wantsSound = () => soundsOn() && goesOn(runner.state());
  const listener = {
    onChange: () => align(),
    onBlocked: () => {
      if (!wantsSound()) return;
      blocked = true;
      options.onBlocked();
    },
  };
  const player = createCuePlayer(listener, options.hold);
  const primers = createPrimers(player.prime);

  const takeBack = (cues: readonly Sounding[], contextTime: number) => {
    for (const { kind, at, audioTime, takeBack: undo } of cues) {
      undo();
      observe?.({ action: 'cancelled', kind, at, audioTime, contextTime });
    }
  };

  const listen = (reading: AudioReading | null, now: Instant) => {
    if (!reading) return;
    const audible = reading.running && soundsOn() && settings().volume > 0;
    const plannedTo = now + HORIZON_MS * runner.speed;
    const sample = { sessionAt: now, clock: reading.clock, audioTime: reading.time, audible, plannedTo };
    heard = hear(heard, sample, runner.speed);
  };

  /** Schedules on a running clock what is due from now on, and takes back what no longer is. */
  const schedule = (reading: AudioReading, now: Instant) => {
    const { speed } = runner;
    const { time } = reading;
    const plan = runner.plan();
    const { countdownSeconds, cueOffsetMs } = settings();
    const latency = reading.latency + cueOffsetMs / 1000;
    const due =
      plan && soundsOn()
        ? dueBetween(
            plan,
            runner.state(),
            Math.max(soundableFrom(now, speed), notBefore),
            now + HORIZON_MS * speed,
          )
        : [];
    const wanted = due.filter((cue) => isWanted(cue, countdownSeconds));
    const change = alignCues(wanted, sounding, { sessionAt: now, audioTime: time, speed, latency });
    takeBack(change.cancel, time);
    const added = change.schedule.map(({ key, cue, at, audioTime }): Sounding => {
      observe?.({ action: 'scheduled', kind: cue.kind, at, audioTime, contextTime: time });
      return { key, kind: cue.kind, at, audioTime, takeBack: player.play(cue.kind, cue.count, audioTime) };
    });
    sounding = [...change.keep, ...added];
    primers.align(sounding, reading);
  };

  const halt = (audioTime: number) => {
    const change = haltCues(sounding, audioTime);
    takeBack(change.cancel, audioTime);
    sounding = change.keep;
    primers.cancel();
  };

  const align = () => {
    const now = runner.now();
    const reading = player.read();
    // The cues of a clock that is gone went with it, all but those it had begun by the last word from it.
    if (reading?.clock !== clock) halt(heard.last?.audioTime ?? 0);
    clock = reading?.clock ?? null;
    listen(reading, now);
    if (reading?.running) schedule(reading, now);
    else halt(reading?.time ?? 0);
    if (reading?.running && trial) player.play(trial, 1, reading.time);
    if (reading?.running) trial = null;
    if (reading?.running && blocked) {
      blocked = false;
      options.onUnblocked();
    }
    keepGoing();
  };

  /** Wakes itself while a session goes on, and lets the hardware rest when none does. */
  const keepGoing = () => {
    clearTimeout(topUp);
    if (wantsSound()) {
      clearTimeout(resting);
      resting = undefined;
      player.wake('need');
      player.watch();
      topUp = setTimeout(align, TOP_UP_MS);
    } else {
      resting ??= setTimeout(() => {
        resting = undefined;
        player.release();
      }, REST_AFTER_MS);
    }
  };

  const applySettings = () => {
    player.setVolume(settings().volume);
    align();
  };
  const stops = [
    runner.subscribe(({ events }) => {
      notBefore = events.at(-1)?.at ?? notBefore;
      align();
    }),
    onGesture(() => {
      if (!wantsSound()) return;
      // A clock can say it runs and stand still.
      if (player.read()?.running) player.watch();
      else unlock();
    }),
    runner.onReconcile(() => {
      if (wantsSound()) player.wake('return');
      align();
    }),
    options.subscribeSettings(applySettings),
  ];
  applySettings();

  const unlock = () => {
    clearTimeout(resting);
    resting = undefined;
    player.wake('gesture');
    align();
  };
  return {
    unlock,
    tryCue(kind) {
      clearTimeout(trialEnds);
      trial = kind;
      unlock();
      // Asked for now, it is no good later.
      trialEnds = setTimeout(() => {
        trial = null;
      }, TRIAL_MS);
    },
    wasHeard(from, to) {
      listen(player.read(), runner.now());
      return wasHeardThrough(heard, from, to, runner.speed);
    },
    stop() {
      for (const stop of stops) stop();
      clearTimeout(topUp);
      clearTimeout(resting);
      clearTimeout(trialEnds);
      halt(player.read()?.time ?? 0);
      player.release();
    },
  };
}
