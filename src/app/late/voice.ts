import { late } from '../../core/late.ts';
import type { VoiceOutput, VoiceOutputOptions } from '../../outputs/voice-output.ts';
import type { Runner } from '../../runner/runner.ts';
import type { ScaleNeeds } from './scales.ts';

/** Lets the first screens be fetched first. */
const LATER_MS = 3000;

/** Starts the voice. Its code is fetched when it is on, a while after the first paint or at the first tap that needs it. */
export function startVoice(
  runner: Runner,
  needs: Omit<VoiceOutputOptions, 'pack' | 'scaleOf'> & ScaleNeeds,
): Pick<VoiceOutput, 'unlock'> {
  const voice = late(async () => {
    const [{ createVoiceOutput }, { shippedVoice }, { scales }] = await Promise.all([
      import('../../outputs/voice-output.ts'),
      import('../shipped/shipped-voice.ts'),
      import('./scales.ts'),
    ]);
    return createVoiceOutput(runner, { ...needs, scaleOf: scales(needs), pack: shippedVoice });
  });
  const isWanted = () => needs.settings().voice !== 'off' && needs.audible();
  const fetchIfWanted = () => {
    if (isWanted()) voice.prefetch();
  };
  setTimeout(fetchIfWanted, LATER_MS);
  needs.subscribeSettings(fetchIfWanted);
  return {
    unlock() {
      if (voice.here() || isWanted()) voice.whenHere((here) => here.unlock());
    },
  };
}
