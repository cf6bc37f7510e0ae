import packIndex from '../../../tools/voice/pack.json';
import packUrl from '../../../tools/voice/pack.mp3';
import { createVoicePack } from '../../audio/voice-pack.ts';
import { keptFile } from '../../storage/kept-file.ts';

/** The voice that ships with the app. One instance, because the decoded clips are large. */
export const shippedVoice = createVoicePack(() => keptFile(packUrl, packIndex.integrity));
