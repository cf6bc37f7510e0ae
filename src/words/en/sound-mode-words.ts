import type { Settings } from '../../core/settings.ts';
import { part } from '../language.ts';

type SoundMode = Settings['soundMode'];

const MODES: Readonly<Record<SoundMode, { name: string; cost: string; reminder: string }>> = {
  music: {
    name: 'With my music',
    cost: 'Your music keeps playing; the page has to stay open and awake.',
    reminder: 'Sounds over your music. Keep this page open.',
  },
  'screen-off': {
    name: 'Screen off',
    cost: 'Goes on with the phone locked; your music stops.',
    reminder: 'Sounds go on with the screen off.',
  },
};

/** How you hear it. */
export const soundModeWords = part('sound-mode-words', {
  title: 'How you hear it',
  moveOn: 'Move on after reps',
  moveOnNote: 'When they take as long as planned. Off, it waits for Done.',
  name: (mode: SoundMode) => MODES[mode].name,
  /** Its advantages and drawbacks, in one sentence. */
  cost: (mode: SoundMode) => MODES[mode].cost,
  /** A short form, once it is chosen. */
  reminder: (mode: SoundMode) => MODES[mode].reminder,
});
