import { supportsWebAudio } from '../audio/audio-device.ts';
import { type ClipPlayer, createClipPlayer } from '../audio/clip-player.ts';
import type { HoldDevice } from '../audio/share-audio-device.ts';
import { createSystemVoice } from '../audio/system-voice.ts';
import type { VoicePack } from '../audio/voice-pack.ts';
import { goesOn } from '../core/session/views.ts';
import type { Settings } from '../core/settings.ts';
import type { Runner } from '../runner/runner.ts';
import { alignSpeech, canBegin, type ScheduledSpeech, speechKey } from '../score/speech-timeline.ts';
import { type Spoken, spokenBetween } from '../score/spoken.ts';

/** Hidden pages wake once a minute: clips are scheduled for three, and topped up long before they run out. */
const HORIZON_MS = 180_000;
const TOP_UP_MS = 25_000;
/** What began this long ago may still be sounding. */
const SOUNDING_MS = 15_000;
/** A pack that could not be had is asked for again after this. */
const ASK_AGAIN_MS = 20_000;
/** The hardware is given back when nothing was to be said for this long. */
const REST_AFTER_MS = 30_000;

export interface VoiceOutputOptions {
  readonly settings: () => Settings;
  /** Calls back when the settings, or the answer of `audible`, may have changed. */
  readonly subscribeSettings: (listener: () => void) => () => void;
  /** Whether the voice is to speak here. False while a soundtrack speaks. */
  readonly audible: () => boolean;
  readonly pack: VoicePack;
  readonly hold: HoldDevice;
  /** The clips need a tap to go on. */
  readonly onBlocked: () => void;
}

export interface VoiceOutput {
  readonly stop: () => void;
  /** Call it synchronously in the gesture that starts or resumes a session: some browsers speak only after one. */
  readonly unlock: () => void;
}

interface SoundingClip extends ScheduledSpeech {
  readonly breakOff: () => void;
}

type VoiceRunner = Pick<Runner, 'plan' | 'state' | 'now' | 'speed' | 'subscribe' | 'onReconcile'>;

const NUMBERS: readonly string[] = ['one', 'two', 'three'];
/** Only a clip can be put between two beeps. */
const isCount = ({ phrases }: Spoken): boolean => phrases.length === 1 && NUMBERS.includes(phrases[0] ?? '');

/**
 * Says what comes next: with a good voice of the system while the page is seen, with clips scheduled ahead on the
 * audio clock otherwise. It only adds to the cues, and never sounds over one.
 */
export function createVoiceOutput(runner: VoiceRunner, options: VoiceOutputOptions): VoiceOutput {
  const { settings, pack } = options;
  let clips: readonly SoundingClip[] = [];
  let said: string | null = null;
  let resumedAt = Number.NEGATIVE_INFINITY;
  let next: ReturnType<typeof setTimeout> | undefined;
  let topUp: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;

  const isOn = () => settings().voice !== 'off' && options.audible();
  const isGoingOn = () => {
    const state = runner.state();
    return isOn() && goesOn(state);
  };
  const system = createSystemVoice(() => align());
  const player: ClipPlayer | null = supportsWebAudio()
    ? createClipPlayer(options.hold, pack, {
        onChange: () => align(),
        onBlocked: () => {
          if (isGoingOn()) options.onBlocked();
        },
      })
    : null;

  const wanted = (now: number): readonly Spoken[] => {
    const { speed } = runner;
    const plan = runner.plan();
    const { voice, countdownSeconds: counted } = settings();
    const from = now - SOUNDING_MS * speed;
    const to = now + HORIZON_MS * speed;
    // What a pause cut short is not made up for: going on has a cue of its own there.
    return plan
      ? spokenBetween(plan, runner.state(), Math.max(from, resumedAt), to, voice, { counted, speed })
      : [];
  };

  const alignClips = (spoken: readonly Spoken[], sessionAt: number) => {
    const reading = player?.read();
    if (!player || !reading?.running || !pack.isLoaded()) {
      for (const { breakOff } of clips) breakOff();
      clips = [];
      return;
    }
    const { time: audioTime } = reading;
    const latency = reading.latency + settings().cueOffsetMs / 1000;
    const change = alignSpeech(spoken, clips, { sessionAt, audioTime, speed: runner.speed, latency });
    for (const { breakOff } of change.cancel) breakOff();
    const added = change.schedule.map((entry): SoundingClip => {
      const breakOff = player.play(entry.spoken.phrases, entry.audioTime);
      return { key: entry.key, at: entry.at, audioTime: entry.audioTime, breakOff };
    });
    clips = [...change.keep, ...added];
  };

  const alignSystem = (spoken: readonly Spoken[], now: number) => {
    clearTimeout(next);
    if (said !== null && !spoken.some((each) => speechKey(each) === said)) system.hush();
    const first = spoken.find((each) => speechKey(each) !== said && canBegin(each, now, runner.speed));
    if (!first) return;
    const say = () => {
      said = speechKey(first);
      system.hush();
      system.speak(first.phrases.join(', '), settings().volume);
      align();
    };
    next = setTimeout(say, Math.max(0, (first.at - now) / runner.speed));
  };

  const align = () => {
    player?.setVolume(settings().volume);
    const now = runner.now();
    const spoken = isOn() ? wanted(now) : [];
    const bySystem = system.isReady() && document.visibilityState === 'visible';
    const time = player?.read()?.time ?? 0;
    // A clip that has begun is not repeated by another voice.
    const begun = new Set(clips.filter((clip) => clip.audioTime <= time).map(({ key }) => key));
    const byClip = (each: Spoken) => !bySystem || isCount(each) || begun.has(speechKey(each));
    alignClips(spoken.filter(byClip), now);
    alignSystem(bySystem ? spoken.filter((each) => !byClip(each)) : [], now);
    keepGoing();
  };

  const loadPack = () => {
    if (!isOn() || !player || pack.isLoaded() || performance.now() - askedAt < ASK_AGAIN_MS) return;
    askedAt = performance.now();
    void pack.load().then(() => {
      if (pack.isLoaded()) align();
    });
  };

  const keepGoing = () => {
    clearTimeout(topUp);
    if (isGoingOn()) {
      clearTimeout(resting);
      resting = undefined;
      player?.wake('need');
      loadPack();
      topUp = setTimeout(align, TOP_UP_MS);
    } else {
      resting ??= setTimeout(() => {
        resting = undefined;
        player?.release();
      }, REST_AFTER_MS);
    }
  };

  const keepPack = () => {
    if (isOn() && player) pack.keep();
  };
  let wasOn = isOn();
  const stops = [
    runner.subscribe(({ events }) => {
      resumedAt = events.findLast(({ type }) => type === 'resumed')?.at ?? resumedAt;
      align();
    }),
    runner.onReconcile(align),
    options.subscribeSettings(() => {
      if (isOn() && !wasOn) keepPack();
      wasOn = isOn();
      align();
    }),
  ];
  document.addEventListener('visibilitychange', align);
  keepPack();
  align();
  return {
    unlock() {
      if (!isOn()) return;
      system.unlock();
      player?.wake('gesture');
      align();
    },
    stop() {
      for (const stop of stops) stop();
      for (const timer of [next, topUp, resting]) clearTimeout(timer);
      document.removeEventListener('visibilitychange', align);
      for (const { breakOff } of clips) breakOff();
      system.stop();
      player?.release();
    },
  };
}
