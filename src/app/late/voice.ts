import type { VoiceOutput, VoiceOutputOptions } from '../../outputs/voice-output.ts';
import type { Runner } from '../../runner/runner.ts';

/** After everything the first screens need. */
const LATER_MS = 3000;

interface Needs extends Pick<VoiceOutputOptions, 'settings' | 'subscribeSettings' | 'hold'> {
  /** The voice needs a tap to go on; `unlock` is what the tap has to do. */
  readonly onBlocked: (unlock: () => void) => void;
}

/** The voice, whose code is fetched when it is on and the first screens stand, or when it is first needed. */
export function startVoice(runner: Runner, needs: Needs): Pick<VoiceOutput, 'unlock'> {
  let voice: Promise<VoiceOutput | null> | null = null;
  const fetchVoice = async () => {
    const [{ createVoiceOutput }, { shippedVoice }] = await Promise.all([
      import('../../outputs/voice-output.ts'),
      import('../shipped/shipped-voice.ts'),
    ]);
    return createVoiceOutput(runner, {
      ...needs,
      pack: shippedVoice,
      onBlocked: () => needs.onBlocked(unlock),
    });
  };
  const wanted = () => {
    if (needs.settings().voice === 'off') return null;
    voice ??= fetchVoice().catch(() => {
      // Without a network now, perhaps with one later.
      voice = null;
      return null;
    });
    return voice;
  };
  const unlock = () => void wanted()?.then((output) => output?.unlock());
  const look = () => void wanted();
  setTimeout(look, LATER_MS);
  needs.subscribeSettings(look);
  return { unlock };
}
