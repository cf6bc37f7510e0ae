export interface SystemVoice {
  /** Whether there is a voice worth hearing, now. */
  readonly isReady: () => boolean;
  readonly speak: (words: string, volume: number) => void;
  readonly hush: () => void;
  /** Call it synchronously in a gesture: some browsers speak only after one. */
  readonly unlock: () => void;
  readonly stop: () => void;
}

/** Whether the browser can speak at all. Voices arrive later, and none of them may be usable. */
const supportsSystemVoice = (): boolean =>
  'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;

/** Harder to understand than our own clips. */
const ROUGH = /espeak|flite|festival|pico/i;

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** A voice on the device: one from the network would fall silent offline, and tells others what is trained. */
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

const NO_VOICE: SystemVoice = {
  isReady: () => false,
  speak: () => undefined,
  hush: () => undefined,
  unlock: () => undefined,
  stop: () => undefined,
};

/** The browser's own voice. It cannot be scheduled, and a hidden page has none. */
export function createSystemVoice(onVoices: () => void): SystemVoice {
  if (!supportsSystemVoice()) return NO_VOICE;
  let voice = localVoice();
  /** Held while it speaks: an utterance nobody holds may be collected in mid-word, and its end never told. */
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
    utterance.volume = volume;
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
    isReady: () => voice !== null,
    speak,
    hush,
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
