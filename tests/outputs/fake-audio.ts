import { vi } from 'vitest';

interface FakeGain {
  context: unknown;
  gain: { value: number; setTargetAtTime(): void; setValueAtTime(): void; linearRampToValueAtTime(): void };
  to: unknown;
  connect(to: unknown): void;
  disconnect(): void;
}

interface FakeSource {
  to: unknown;
  buffer: unknown;
  onended: (() => void) | null;
  startAt: number;
  stopped: boolean;
  connect(to: unknown): void;
  disconnect(): void;
  start(at: number): void;
  stop(): void;
}

/** An AudioContext whose clock follows the fake system clock while it runs, and that can be made to misbehave. */
export class FakeAudioContext {
  static made: FakeAudioContext[] = [];
  /** The result of resume(): run, never settle, or refuse. */
  static answer: 'run' | 'pending' | 'refuse' = 'run';

  state: AudioContextState = 'suspended';
  sampleRate = 8000;
  outputLatency = 0;
  destination = {};
  onstatechange: (() => void) | null = null;
  sources: FakeSource[] = [];
  gains: FakeGain[] = [];
  /** Tones that wake headphones: when each begins and ends, in milliseconds, and whether it was stopped early. */
  tones: { from: number; to: number; brokenOff: boolean }[] = [];
  resumed = 0;
  /** The state says `running` and the clock stands still. */
  frozen = false;
  #passed = 0;
  #since = Date.now();

  constructor() {
    FakeAudioContext.made.push(this);
  }
  get currentTime() {
    this.#count();
    return this.#passed;
  }
  #count() {
    if (this.state === 'running' && !this.frozen) this.#passed += (Date.now() - this.#since) / 1000;
    this.#since = Date.now();
  }
  become(state: AudioContextState) {
    this.#count();
    this.state = state;
    this.onstatechange?.();
  }
  freeze(frozen: boolean) {
    this.#count();
    this.frozen = frozen;
  }
  resume() {
    this.resumed += 1;
    if (FakeAudioContext.answer === 'pending') return new Promise<void>(() => {});
    if (FakeAudioContext.answer === 'refuse') return Promise.reject(new Error('not now'));
    return Promise.resolve().then(() => {
      if (this.state !== 'closed' && this.state !== 'running') this.become('running');
    });
  }
  suspend() {
    return Promise.resolve().then(() => this.become('suspended'));
  }
  close() {
    this.become('closed');
    return Promise.resolve();
  }
  createGain() {
    const node: FakeGain = {
      context: this,
      gain: { value: 1, setTargetAtTime() {}, setValueAtTime() {}, linearRampToValueAtTime() {} },
      to: null,
      connect(to) {
        node.to = to;
      },
      disconnect() {},
    };
    this.gains.push(node);
    return node;
  }
  createBuffer(channels: number, length: number, sampleRate: number) {
    return { channels, length, sampleRate, copyToChannel() {} };
  }
  createBufferSource() {
    const source: FakeSource = {
      to: null,
      buffer: null,
      onended: null,
      startAt: Number.NaN,
      stopped: false,
      connect(to) {
        source.to = to;
      },
      disconnect() {},
      start(at) {
        source.startAt = at;
      },
      stop() {
        source.stopped = true;
      },
    };
    this.sources.push(source);
    return source;
  }
  createOscillator() {
    const tone = { from: Number.NaN, to: Number.NaN, brokenOff: false };
    this.tones.push(tone);
    return {
      frequency: { value: 0 },
      connect: (to: unknown) => to,
      start: (at: number) => {
        tone.from = Math.round(at * 1000);
      },
      stop: (at?: number) => {
        if (at === undefined) tone.brokenOff = true;
        else tone.to = Math.round(at * 1000);
      },
    };
  }
  /** The gain of each source that has not been cancelled, to two digits. */
  loudness() {
    const through = (to: unknown): number => {
      const gain = this.gains.find((each) => each === to);
      return gain ? gain.gain.value * through(gain.to) : Number(to === this.destination);
    };
    return this.sources.filter(({ stopped }) => !stopped).map(({ to }) => Number(through(to).toFixed(2)));
  }
  /** Starts on this clock that have not been cancelled, in order. */
  planned() {
    return this.sources
      .filter(({ stopped }) => !stopped)
      .map(({ startAt }) => Math.round(startAt * 1000))
      .toSorted((a, b) => a - b);
  }
  /** The starts that are still to come. */
  ahead() {
    const now = Math.round(this.currentTime * 1000);
    return this.planned().filter((at) => at > now);
  }
}

export function installFakeAudio(): { readonly audioSession: { type: string } } {
  FakeAudioContext.made = [];
  FakeAudioContext.answer = 'run';
  const audioSession = { type: 'auto' };
  vi.stubGlobal('AudioContext', FakeAudioContext);
  vi.stubGlobal('navigator', { audioSession });
  return { audioSession };
}
