import type { Settings } from '../../core/settings.ts';
import type { IconName } from '../../ui/components/icon-drawings.ts';

type SoundMode = Settings['soundMode'];

interface SoundModeWords {
  readonly icon: IconName;
  readonly name: string;
  /** What it gives and what it costs, in one sentence. */
  readonly cost: string;
  /** The same in passing, for whoever has chosen. */
  readonly reminder: string;
}

export const SOUND_MODES: Readonly<Record<SoundMode, SoundModeWords>> = {
  music: {
    icon: 'bell',
    name: 'With my music',
    cost: 'Your music keeps playing; the page has to stay open and awake.',
    reminder: 'Cues over your music. Keep this page open.',
  },
  'screen-off': {
    icon: 'headphones',
    name: 'Screen off',
    cost: 'Goes on with the phone locked; your music stops.',
    reminder: 'Cues go on with the screen off.',
  },
};
