import type { AudioReading } from '../audio/audio-bus.ts';
import { supportsWebAudio } from '../audio/audio-device.ts';
import { createCuePlayer } from '../audio/cue-player.ts';
import { createRollingSchedule, HORIZON_MS } from '../audio/rolling-schedule.ts';
import type { HoldDevice } from '../audio/share-audio-device.ts';
import { isWanted } from '../core/session/cues.ts';
import { dueBetween } from '../core/session/due-between.ts';
import type { CueKind, Instant } from '../core/session/session.ts';
import { goesOn } from '../core/session/views.ts';
import type { Settings } from '../core/settings.ts';
import { onGesture } from '../platform/page-events.ts';
import type { WatchedRunner } from '../runner/runner.ts';
import { CUE_RULES, type CueSound, cueSound, soundableFrom } from '../score/cue-timeline.ts';
import { type Heard, hear, NOTHING_HEARD, wasHeardThrough } from '../score/heard-spans.ts';
import { createPrimers } from '../score/primers.ts';

/** A cue to try that has not sounded by then is dropped. */
const TRIAL_MS = 1000;

export interface CueObservation {
  readonly action: 'scheduled' | 'cancelled';
  readonly kind: CueKind;
  readonly at: Instant;
  /** When it starts on the audio clock. Seconds. */
  readonly audioTime: number;
  /** What that clock read at the time of the action. Seconds. */
  readonly contextTime: number;
}

export interface CueOutputOptions {
  readonly settings: () => Settings;
  /** Calls back when the settings, or the answer of `audible`, may have changed. */
  readonly subscribeSettings: (listener: () => void) => () => void;
  /** Whether cues are to sound here. False while a soundtrack carries them: each must be heard once. */
  readonly audible: () => boolean;
  /** Called when sound needs a tap to continue. */
  readonly onBlocked: () => void;
  /** Called when sound continues after it was blocked. */
  readonly onUnblocked: () => void;
  readonly observe?: (entry: CueObservation) => void;
  /** The audio hardware, when it is shared with other players. */
  readonly hold?: HoldDevice;
}

export interface CueOutput {
  readonly stop: () => void;
  /** Whether the user could really hear the cues of this stretch of the session. */
  readonly wasHeard: (from: Instant, to: Instant) => boolean;
  /** The clock of the sound; null while it does not run. */
  readonly clock: () => AudioReading | null;
  /** Plays one cue now. Call it in a gesture. */
  readonly tryCue: (kind: CueKind) => void;
  /** Call it synchronously in every gesture that may come before a sound. */
  readonly unlock: () => void;
}

const NO_SOUND: CueOutput = {
  stop: () => undefined,
  wasHeard: () => false,
  clock: () => null,
  tryCue: () => undefined,
  unlock: () => undefined,
};

/** Sounds the cues of the session, over any music that plays, scheduled ahead on the audio clock. */
export function createCueOutput(runner: WatchedRunner, options: CueOutputOptions): CueOutput {
  if (!supportsWebAudio()) return NO_SOUND;
  const { settings, observe } = options;
  const { speed } = runner;
  let heard: Heard = NOTHING_HEARD;
  /** Cues due before the last event have sounded: after a pause they must not sound again. */
  let notBefore: Instant = Number.NEGATIVE_INFINITY;
  let trial: CueKind | null = null;
  let trialEnds: ReturnType<typeof setTimeout> | undefined;
  let blocked = false;

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
  const schedule = createRollingSchedule<CueSound>({
    speed,
    bus: player,
    rules: CUE_RULES,
    earlierMs: () => settings().cueOffsetMs,
    play({ at, cue: { kind, count } }, audioTime) {
      const log = (action: CueObservation['action']) =>
        observe?.({ action, kind, at, audioTime, contextTime: player.read()?.time ?? 0 });
      const cancel = player.play(kind, count, audioTime);
      log('scheduled');
      return () => {
        cancel();
        log('cancelled');
      };
    },
    isNeeded: wantsSound,
    onDue: () => align(),
  });

  const wantedCues = (now: Instant): readonly CueSound[] => {
    const plan = runner.plan();
    if (!plan || !soundsOn()) return [];
    const { countdownSeconds } = settings();
    const from = Math.max(soundableFrom(now, speed), notBefore);
    return dueBetween(plan, runner.state(), from, now + HORIZON_MS * speed)
      .filter((cue) => isWanted(cue, countdownSeconds))
      .map(cueSound);
  };

  const listen = (reading: AudioReading | null, now: Instant) => {
    if (!reading) return;
    const audible = reading.running && soundsOn() && settings().volume > 0;
    const plannedTo = now + HORIZON_MS * speed;
    const sample = { sessionAt: now, clock: reading.clock, audioTime: reading.time, audible, plannedTo };
    heard = hear(heard, sample, speed);
  };

  const align = () => {
    const now = runner.now();
    const reading = schedule.align(wantedCues(now), now);
    listen(reading, now);
    if (!reading?.running) {
      primers.cancel();
      return;
    }
    primers.align(schedule.scheduled(), reading);
    if (trial) player.play(trial, 1, reading.time);
    trial = null;
    if (!blocked) return;
    blocked = false;
    options.onUnblocked();
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
      // A clock that reports it runs may still stand still.
      if (player.read()?.running) player.watch();
      else schedule.unlock();
    }),
    runner.onReconcile(() => {
      if (wantsSound()) player.wake('return');
      align();
    }),
    options.subscribeSettings(applySettings),
  ];
  applySettings();

  return {
    unlock: schedule.unlock,
    clock() {
      const reading = player.read();
      return reading?.running ? reading : null;
    },
    tryCue(kind) {
      clearTimeout(trialEnds);
      trial = kind;
      schedule.unlock();
      trialEnds = setTimeout(() => {
        trial = null;
      }, TRIAL_MS);
    },
    wasHeard(from, to) {
      listen(player.read(), runner.now());
      return wasHeardThrough(heard, from, to, speed);
    },
    stop() {
      for (const stop of stops) stop();
      clearTimeout(trialEnds);
      schedule.stop();
      primers.cancel();
    },
  };
}
