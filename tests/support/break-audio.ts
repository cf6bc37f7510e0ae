import type { BrowserContext } from '@playwright/test';

/** `stuck`: the state is `running`, but the clock has stopped until the context is replaced, as after a phone call. */
export type Fault = 'suspended' | 'closed' | 'stuck';

declare global {
  var faults: {
    strike(fault: Fault): Promise<void>;
    mend(): void;
    /** Whether another context has taken the place of the one that was struck, and runs. */
    isReplaced(): boolean;
  };
}

/** Lets a test interrupt a page's sound as a system does, so that resuming it does nothing. */
export function breakAudio(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const Native = AudioContext;
    let latest: AudioContext | null = null;
    let taken: AudioContext | null = null;
    globalThis.AudioContext = new Proxy(Native, {
      construct(made, options: [AudioContextOptions?]) {
        latest = new made(...options);
        return latest;
      },
    });
    const shadow = (audio: AudioContext, what: PropertyDescriptorMap) => Object.defineProperties(audio, what);
    const value = (is: unknown): PropertyDescriptor => ({ configurable: true, value: is });
    globalThis.faults = {
      async strike(fault) {
        const audio = latest;
        if (!audio) throw new Error('There is no sound to take away.');
        if (fault === 'closed') return audio.close();
        taken = audio;
        shadow(audio, { resume: value(() => new Promise(() => {})) });
        if (fault === 'stuck') {
          const { onstatechange } = audio;
          audio.onstatechange = null;
          await audio.suspend();
          audio.onstatechange = onstatechange;
          const nothing = () => Promise.resolve();
          shadow(audio, { state: value('running'), resume: value(nothing), suspend: value(nothing) });
        } else {
          await audio.suspend();
        }
      },
      mend() {
        if (taken) Reflect.deleteProperty(taken, 'resume');
        taken = null;
      },
      isReplaced: () => latest !== taken && latest?.state === 'running' && latest.currentTime > 0,
    };
  });
}
