import { vi } from 'vitest';

class FakeUtterance {
  voice: unknown = null;
  lang = '';
  volume = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export const voiceOf = (lang: string, localService: boolean, name = 'Alice') => ({
  lang,
  localService,
  name,
  default: false,
});

class FakeSpeech extends EventTarget {
  voices = [voiceOf('de-DE', true), voiceOf('en-US', false), voiceOf('en-GB', true)];
  said: FakeUtterance[] = [];
  cancelled = 0;
  getVoices() {
    return this.voices;
  }
  speak(utterance: FakeUtterance) {
    this.said.push(utterance);
  }
  cancel() {
    this.cancelled += 1;
  }
}

/** A browser that can speak, with a good built-in voice. */
export function installFakeSpeech(): FakeSpeech {
  const speech = new FakeSpeech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  return speech;
}
