import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createVoiceOutput, supportsVoice } from '../../src/outputs/voice-output.ts';
import { installFakePage } from './fake-page.ts';
import { change, hold, planOf, prepare, reps, rest } from './fake-plan.ts';
import { fakeRunner, fakeSettings } from './fake-runner.ts';

const PLAN = planOf(
  prepare(10),
  hold('Side Plank', 20, { side: 'left' }),
  change(5),
  hold('Side Plank', 20, { side: 'right' }),
  rest(10),
  reps('Squat', 5, { set: 1, sets: 2 }),
);
const voiceOf = (lang: string, localService: boolean, more = {}) => ({
  lang,
  localService,
  default: false,
  ...more,
});

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

let speech: FakeSpeech;
let show: (visibility: DocumentVisibilityState) => void;
const words = () => speech.said.map(({ text }) => text);
beforeEach(() => {
  vi.useFakeTimers();
  show = installFakePage();
  speech = new FakeSpeech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  vi.stubGlobal('navigator', { language: 'en-US' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
function pass(runner: { wake(): void }, seconds: number) {
  for (let i = 0; i < seconds; i++) {
    vi.advanceTimersByTime(1000);
    runner.wake();
  }
}
function setUp(settings = fakeSettings()) {
  const runner = fakeRunner(PLAN);
  return { runner, settings, output: createVoiceOutput(runner, settings) };
}

it('leads through a session in few words, none of them twice', () => {
  const { runner } = setUp();
  runner.send({ type: 'start' });
  pass(runner, 66);
  expect(words()).toEqual(['Side Plank, left', 'Change sides, right', 'Next: Squat, set 1 of 2']);
});

it('speaks with a voice on the device, in the language of the page', () => {
  const { runner } = setUp();
  runner.send({ type: 'start' });
  pass(runner, 1);
  expect(speech.said[0]?.voice).toBe(speech.voices[2]);
});

it('stays silent without such a voice, until one arrives', () => {
  speech.voices = [voiceOf('en-US', false)];
  const { runner } = setUp();
  runner.send({ type: 'start' });
  pass(runner, 1);
  expect(words()).toEqual([]);
  speech.voices = [voiceOf('en_US', true)];
  speech.dispatchEvent(new Event('voiceschanged'));
  runner.send({ type: 'next' });
  pass(runner, 1);
  expect(words()).toEqual(['Side Plank, left']);
});

it('names the work a skip leads straight into', () => {
  const { runner } = setUp();
  runner.send({ type: 'start' });
  runner.send({ type: 'jump', step: 5 });
  pass(runner, 1);
  expect(words()).toEqual(['Squat, set 1 of 2']);
});

it('breaks off at a pause', () => {
  const { runner } = setUp();
  runner.send({ type: 'start' });
  pass(runner, 1);
  runner.send({ type: 'pause' });
  expect(speech.cancelled).toBe(1);
});

it('does not begin to speak after a pause', () => {
  const { runner } = setUp();
  runner.send({ type: 'start' });
  vi.advanceTimersByTime(100);
  runner.send({ type: 'pause' });
  vi.advanceTimersByTime(5000);
  expect(words()).toEqual([]);
});

it('never speaks in a hidden page, and breaks off when it is hidden', () => {
  const { runner } = setUp();
  runner.send({ type: 'start' });
  pass(runner, 1);
  show('hidden');
  expect(speech.cancelled).toBe(1);
  pass(runner, 30);
  expect(words()).toEqual(['Side Plank, left']);
});

it('says nothing about a step that began long ago', () => {
  const { runner } = setUp();
  runner.send({ type: 'start' });
  pass(runner, 1);
  vi.advanceTimersByTime(33_000);
  runner.wake();
  vi.advanceTimersByTime(1000);
  expect(words()).toEqual(['Side Plank, left']);
});

it('says nothing when switched off', () => {
  const { runner } = setUp(fakeSettings({ voice: false }));
  runner.send({ type: 'start' });
  pass(runner, 30);
  expect(words()).toEqual([]);
});

it('is unlocked once, silently, in a gesture', () => {
  const { output } = setUp();
  output.unlock();
  output.unlock();
  expect(speech.said.map(({ volume }) => volume)).toEqual([0]);
});

it('is no output where the browser cannot speak', () => {
  vi.unstubAllGlobals();
  expect(supportsVoice()).toBe(false);
  const { runner, output } = setUp();
  runner.send({ type: 'start' });
  output.unlock();
  output.stop();
  expect(words()).toEqual([]);
});
