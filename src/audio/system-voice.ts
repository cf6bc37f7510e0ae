import { gainOf } from '../score/gain-of.ts';

/** Whether the browser can speak at all. Voices are loaded later, and possibly none is usable. */
const supportsSystemVoice = (): boolean =>
  'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;

/** These are harder to understand than our own clips. */
const ROUGH = /espeak|flite|festival|pico/i;

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Only voices on the device: one from the network is silent offline, and sends the user's exercises to others. */
function localVoice(): SpeechSynthesisVoice | null {
  const language = languageOf(document.documentElement.lang || 'en');
  const voices = speechSynthesis
    .getVoices()
    .filter(
      ({ localService, lang, name }) => localService && languageOf(lang) === language && !ROUGH.test(name),
    );
  return (
    voices.find(({ lang }) => lang.replace('_', '-') === navigator.language) ??
    voices.find((voice) => voice.default) ??
    voices[0] ??
    null
  );
}

/** The voice of the system; null without one. It cannot be scheduled, and is silent in a hidden page. */
export function createSystemVoice(onVoices: () => void) {
  if (!supportsSystemVoice()) return null;
  let voice = localVoice();
  /** Referenced while it speaks: browsers may garbage-collect an utterance in mid-word, and then fire no end event. */
  let speaking: SpeechSynthesisUtterance | null = null;
  let unlocked = false;

  const listen = () => {
    voice = localVoice();
    onVoices();
  };
  const hush = () => {
    if (!speaking) return;
    speaking = null;
    speechSynthesis.cancel();
  };
  const speak = (words: string, volume: number) => {
    if (!voice) return;
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = gainOf(volume);
    const forget = () => {
      if (speaking === utterance) speaking = null;
    };
    utterance.onend = forget;
    utterance.onerror = forget;
    speaking = utterance;
    speechSynthesis.speak(utterance);
  };

  speechSynthesis.addEventListener('voiceschanged', listen);
  return {
    /** Whether the system has a voice that is good enough. It may get one later. */
    isReady: () => voice !== null,
    speak,
    hush,
    /** Call it synchronously in a gesture: some browsers speak only after that. */
    unlock() {
      if (unlocked || !voice) return;
      unlocked = true;
      speak(' ', 0);
    },
    stop() {
      hush();
      speechSynthesis.removeEventListener('voiceschanged', listen);
    },
  };
}
