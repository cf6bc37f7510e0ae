import { late } from '../../core/late.ts';
import type { VoiceOutput, VoiceOutputOptions } from '../../outputs/voice-output.ts';
import { isInstalled } from '../../platform/install-prompt.ts';
import { whenIdle } from '../../platform/page-events.ts';
import type { Runner } from '../../runner/runner.ts';
import type { ScaleNeeds } from './scales.ts';

interface Voice extends Pick<VoiceOutput, 'unlock'> {
  /** A session may be started soon. */
  readonly expectStart: () => void;
}

/**
 * Starts the voice. Its code and its clips, the largest file of the app, are fetched while it is on and once it is
 * wanted: when a person is about to start a session, when the setting is changed, and at once in an app that was
 * installed, whose first session may have no network. From then on the clips are kept on the device.
 */
export function startVoice(
  runner: Runner,
  needs: Omit<VoiceOutputOptions, 'pack' | 'scaleOf'> & ScaleNeeds,
): Voice {
  const voice = late(async () => {
    const [{ createVoiceOutput }, { shippedVoice }, { scales }] = await Promise.all([
      import('../../outputs/voice-output.ts'),
      import('../shipped/shipped-voice.ts'),
      import('./scales.ts'),
    ]);
    return createVoiceOutput(runner, { ...needs, scaleOf: scales(needs), pack: shippedVoice });
  });
  const isWanted = () => needs.settings().voice !== 'off' && needs.audible();
  let { voice: level } = needs.settings();
  let isExpected = false;
  const fetchIfWanted = () => {
    if (isExpected && isWanted()) voice.prefetch();
  };
  const expectStart = () => {
    isExpected = true;
    fetchIfWanted();
  };
  if (isInstalled()) void whenIdle().then(expectStart);
  needs.subscribeSettings(() => {
    isExpected ||= needs.settings().voice !== level;
    level = needs.settings().voice;
    fetchIfWanted();
  });
  return {
    expectStart,
    unlock() {
      isExpected = true;
      if (voice.here() || isWanted()) voice.whenHere((here) => here.unlock());
    },
  };
}
