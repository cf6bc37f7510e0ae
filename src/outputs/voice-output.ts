import { supportsWebAudio } from '../audio/audio-device.ts';
import { createClipPlayer } from '../audio/clip-player.ts';
import { createRollingSchedule, HORIZON_MS } from '../audio/rolling-schedule.ts';
import type { HoldDevice } from '../audio/share-audio-device.ts';
import { createSystemVoice } from '../audio/system-voice.ts';
import type { VoicePack } from '../audio/voice-pack.ts';
import type { Instant } from '../core/session/session.ts';
import { goesOn } from '../core/session/views.ts';
import type { Settings } from '../core/settings.ts';
import type { WatchedRunner } from '../runner/runner.ts';
import { canBegin, SPEECH_RULES, type SpokenSound, spokenSound } from '../score/speech-timeline.ts';
import { spokenBetween } from '../score/spoken.ts';
import { isCount, type Speech } from '../score/words-at.ts';

/** Words that began this long ago may still be sounding. */
const SOUNDING_MS = 15_000;
/** A pack that could not be fetched is asked for again after this. */
const ASK_AGAIN_MS = 20_000;

export interface VoiceOutputOptions {
  readonly settings: () => Settings;
  /** Calls back when the settings, or the answer of `audible`, may have changed. */
  readonly subscribeSettings: (listener: () => void) => () => void;
  /** How weights are told. */
  readonly scaleOf: Speech['scaleOf'];
  /** Whether the voice is to speak here. False while a soundtrack speaks. */
  readonly audible: () => boolean;
  readonly pack: VoicePack;
  readonly hold: HoldDevice;
  /** Called when sound needs a tap to continue. */
  readonly onBlocked: () => void;
}

export interface VoiceOutput {
  readonly stop: () => void;
  /** Call it synchronously in the gesture that starts or resumes a session: some browsers speak only after that. */
  readonly unlock: () => void;
}

/**
 * Says what comes next: with a good system voice while the page is visible, otherwise with clips scheduled ahead on
 * the audio clock. It adds to the cues, and never sounds over one.
 */
export function createVoiceOutput(runner: WatchedRunner, options: VoiceOutputOptions): VoiceOutput {
  const { settings, pack } = options;
  const { speed } = runner;
  /** The key of what the system voice said last. */
  let said: string | null = null;
  let resumedAt: Instant = Number.NEGATIVE_INFINITY;
  let next: ReturnType<typeof setTimeout> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;

  const isOn = () => settings().voice !== 'off' && options.audible();
  const isGoingOn = () => isOn() && goesOn(runner.state());
  const system = createSystemVoice(() => align());
  const clips = supportsWebAudio() ? createClips() : null;

  function createClips() {
    const player = createClipPlayer(options.hold, pack, {
      onChange: () => align(),
      onBlocked: () => {
        if (isGoingOn()) options.onBlocked();
      },
    });
    const schedule = createRollingSchedule<SpokenSound>({
      speed,
      bus: player,
      rules: SPEECH_RULES,
      earlierMs: () => settings().cueOffsetMs,
      play: ({ spoken }, audioTime) => player.play(spoken.phrases, audioTime),
      isNeeded: isGoingOn,
      onDue: () => align(),
    });
    return { player, schedule };
  }

  const wanted = (now: Instant): readonly SpokenSound[] => {
    const plan = runner.plan();
    if (!plan || !isOn()) return [];
    // What a pause cut short is not made up for: the resumed session has a cue of its own there.
    const from = Math.max(now - SOUNDING_MS * speed, resumedAt);
    const to = now + HORIZON_MS * speed;
    return spokenBetween(
      plan,
      runner.state(),
      from,
      to,
      { ...settings(), scaleOf: options.scaleOf },
      speed,
    ).map(spokenSound);
  };

  const alignSystem = (sounds: readonly SpokenSound[], now: Instant) => {
    clearTimeout(next);
    if (said !== null && !sounds.some(({ key }) => key === said)) system?.hush();
    const first = sounds.find(({ key, spoken }) => key !== said && canBegin(spoken, now, speed));
    if (!first) return;
    const say = () => {
      said = first.key;
      system?.hush();
      system?.speak(first.spoken.phrases.join(', '), settings().volume);
      align();
    };
    next = setTimeout(say, Math.max(0, (first.at - now) / speed));
  };

  const align = () => {
    clips?.player.setVolume(settings().volume);
    const now = runner.now();
    const sounds = wanted(now);
    const bySystem = system?.isReady() === true && document.visibilityState === 'visible';
    const time = clips?.player.read()?.time ?? 0;
    // A clip that has begun is not repeated by the system voice.
    const begun = clips?.schedule.scheduled().filter(({ audioTime }) => audioTime <= time) ?? [];
    const byClip = ({ key, spoken }: SpokenSound) =>
      // Only a clip fits between two beeps of a count.
      !bySystem || isCount(spoken.phrases) || begun.some((clip) => clip.key === key);
    clips?.schedule.align(pack.isLoaded() ? sounds.filter(byClip) : [], now);
    alignSystem(bySystem ? sounds.filter((sound) => !byClip(sound)) : [], now);
    loadPack();
  };

  const loadPack = () => {
    if (!isGoingOn() || !clips || pack.isLoaded() || performance.now() - askedAt < ASK_AGAIN_MS) return;
    askedAt = performance.now();
    void pack.load().then(() => {
      if (pack.isLoaded()) align();
    });
  };

  let wasOn = false;
  const keepPack = () => {
    if (isOn() && !wasOn && clips) pack.keep();
    wasOn = isOn();
  };
  const stops = [
    runner.subscribe(({ events }) => {
      resumedAt = events.findLast(({ type }) => type === 'resumed')?.at ?? resumedAt;
      align();
    }),
    runner.onReconcile(align),
    options.subscribeSettings(() => {
      keepPack();
      align();
    }),
  ];
  document.addEventListener('visibilitychange', align);
  keepPack();
  align();
  return {
    unlock() {
      if (!isOn()) return;
      system?.unlock();
      if (clips) clips.schedule.unlock();
      else align();
    },
    stop() {
      for (const stop of stops) stop();
      clearTimeout(next);
      document.removeEventListener('visibilitychange', align);
      clips?.schedule.stop();
      system?.stop();
    },
  };
}
