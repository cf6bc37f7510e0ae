import type { Plan } from '../core/plan/plan.ts';
import type { SessionEvent } from '../core/session/session.ts';
import type { Settings } from '../core/settings.ts';
import type { Runner, RunnerChange } from '../runner/runner.ts';
import { announcement } from '../sound/announcement.ts';

/** Lets the cue of the same moment sound first; a voice over it would hide both. */
const AFTER_CUE_MS = 600;
/** Words about a step that began longer ago are only confusing. */
const STALE_MS = 2000;

export interface VoiceOutput {
  readonly stop: () => void;
  /** Call it synchronously in the gesture that starts or resumes a session: some browsers speak only after one. */
  readonly unlock: () => void;
}

/** Whether the browser can speak at all. Voices arrive later, and none of them may be usable. */
export const supportsVoice = (): boolean =>
  'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** A voice on the device: one from the network would fall silent offline, and tells others what is trained. */
function localVoice(): SpeechSynthesisVoice | null {
  const language = languageOf(document.documentElement.lang || 'en');
  const voices = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && languageOf(lang) === language);
  return (
    voices.find(({ lang }) => lang.replace('_', '-') === navigator.language) ??
    voices.find((voice) => voice.default) ??
    voices[0] ??
    null
  );
}

/** The step that began last, unless its words were already said on the way to it. */
function stepToSay(plan: Plan, events: readonly SessionEvent[], oldest: number): number | null {
  const began = events.findLast((event) => event.type === 'step-began');
  if (began?.type !== 'step-began' || began.at < oldest) return null;
  if (plan.steps[began.step]?.kind !== 'work') return began.step;
  const ended = events.findLast((event) => event.type === 'step-ended');
  const ledIn =
    ended?.type === 'step-ended' &&
    ended.outcome === 'done' &&
    ended.step === began.step - 1 &&
    plan.steps[ended.step]?.kind !== 'work';
  return ledIn ? null : began.step;
}

const hushes = (event: SessionEvent): boolean =>
  event.type === 'paused' ||
  event.type === 'swapped' ||
  event.type === 'finished' ||
  (event.type === 'step-ended' && event.outcome !== 'done');

/** Says what comes next while the page is seen. It only adds to the cues: a device without voices loses nothing. */
export function createVoiceOutput(
  runner: Pick<Runner, 'state' | 'now' | 'speed' | 'subscribe'>,
  { settings }: { readonly settings: () => Settings },
): VoiceOutput {
  if (!supportsVoice()) return { stop: () => undefined, unlock: () => undefined };
  let voice = localVoice();
  /** Held while it speaks: an utterance nobody holds may be collected in mid-word, and its end never told. */
  let speaking: SpeechSynthesisUtterance | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let unlocked = false;

  const hush = () => {
    clearTimeout(waiting);
    if (!speaking) return;
    speaking = null;
    speechSynthesis.cancel();
  };
  const speak = (words: string, volume: number) => {
    if (!voice || document.visibilityState !== 'visible') return;
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = volume;
    const forget = () => {
      if (speaking === utterance) speaking = null;
    };
    utterance.onend = forget;
    utterance.onerror = forget;
    speaking = utterance;
    speechSynthesis.speak(utterance);
  };
  const onChange = ({ plan, events }: RunnerChange) => {
    if (events.some(hushes)) hush();
    if (!settings().voice || runner.state().status !== 'running') return;
    const step = stepToSay(plan, events, runner.now() - STALE_MS * runner.speed);
    const words = step === null ? null : announcement(plan, step);
    if (words === null) return;
    hush();
    waiting = setTimeout(() => speak(words, settings().volume), AFTER_CUE_MS);
  };
  const onVoices = () => {
    voice = localVoice();
  };
  const onVisibility = () => {
    if (document.visibilityState !== 'visible') hush();
  };

  speechSynthesis.addEventListener('voiceschanged', onVoices);
  document.addEventListener('visibilitychange', onVisibility);
  const unsubscribe = runner.subscribe(onChange);
  return {
    unlock() {
      if (unlocked || !voice || !settings().voice) return;
      unlocked = true;
      speak(' ', 0);
    },
    stop() {
      unsubscribe();
      hush();
      speechSynthesis.removeEventListener('voiceschanged', onVoices);
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
