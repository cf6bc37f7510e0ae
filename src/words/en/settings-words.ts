import { number } from '../format.ts';
import { part } from '../language.ts';

function found(ms: number): string {
  if (ms === 0) return 'What you hear is on time. Nothing needs to change.';
  const by = number(Math.abs(ms));
  return ms > 0
    ? `What you hear is ${by} ms late. Sounds can start that much earlier.`
    : `What you hear is ${by} ms early. Sounds can start that much later.`;
}

/** The settings. A `…Note` says what its setting does. */
export const settingsWords = part('settings-words', {
  title: 'Settings',

  sound: 'Sound',
  notHere: 'Not on this device',
  sounds: 'Sounds',
  soundsNote: 'Beeps for starts, stops and counts',
  volume: 'Volume',
  percent: (percent: number) => `${number(percent)} %`,
  vibration: 'Vibration',
  vibrationNote: 'One to start, two to stop',
  flash: 'Flash the screen',
  flashNote: 'At starts, stops and changes of side',
  soundCheck: 'Sound check',
  soundCheckNote: 'Hear each sound, or find out why not',

  voice: 'Voice',
  voices: {
    off: { label: 'Off', note: 'Sounds only' },
    names: { label: 'Moves', note: 'And sides, rests' },
    coach: { label: 'Coach', note: 'And cues, counts' },
  },
  voiceNote: {
    spoken: 'A screen reader leaves the steps to this voice and announces the result of each press.',
    off: 'A screen reader announces each step once, and the result of each press.',
  },

  music: 'My music',
  songsKept: (songs: number) => `${number(songs)} kept here`,
  addMusic: 'Add audio files',
  addMusicNote: 'Play under the sounds, with the screen off',
  copying: 'Copying …',
  shuffle: 'Shuffle',
  remove: (name: string) => `Remove ${name}`,
  removeAll: 'Remove all',
  musicProblems: {
    full: 'There is no room for more on this device. What you had is still here.',
    refused: 'This browser would not do that. What you had is still here.',
    'not-audio': 'What is not audio was left out.',
  },

  headphones: 'Wireless headphones',
  milliseconds: 'ms',
  offset: 'Start sounds earlier',
  offsetNote: 'When what you hear is late',
  findOffset: 'Find it by tapping',
  findOffsetNote: 'Tap along with eight ticks',
  findOffsetFailed: 'This could not be loaded. Check the network and tap again.',
  tapAlong: 'Tap along',
  tapping: {
    waiting: 'Put on your headphones. You hear eight ticks, a second apart: tap along with what you hear.',
    tapping: 'Tap with each tick, anywhere on the button.',
    unclear: 'The taps did not agree well enough to tell. Once more, as evenly as you can?',
    silent: 'Nothing could be played. Check the volume and try again.',
    missing: 'The ticks could not be loaded. Check the network and try again.',
  },
  /** How late the sound is, in milliseconds; below zero it is early. */
  found,
  taps: (taps: number) => `Tap · ${number(taps)}`,
  keepOffset: (ms: number) => `Keep ${number(ms)} ms`,
  tryOffset: 'Try it: light and tick together',
  discard: 'Discard',
  startBeat: 'Start the beat',
  tapAgain: 'Tap again',

  timer: 'Timer',
  seconds: 's',
  ready: 'Get ready',
  readyNote: 'Before the first exercise',
  heavyRest: 'Rest after heavy lifts',
  heavyRestNote: 'Up to this long, when there is time',
  countdown: 'Count down',
  countdownNote: 'Last seconds, counted',
  awake: 'Keep screen on',
  awakeNote: 'While a session runs',
  letterKeys: 'Letters and signs as shortcuts',
  letterKeysNote: 'In a session: L, H, U, + and −. Switch off for speech input',

  pace: 'Rep sets end when',
  paces: { own: 'I press Done', tempo: 'Move on at tempo' },

  display: 'Display',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  contrast: 'More contrast',
  contrastNote: 'Black, white, outlines',

  units: 'Units',
  unitNames: { kg: 'Kilograms', lb: 'Pounds' },

  start: 'Where you start',
  startNote: 'Three questions, for routines you have not done yet',
  owns: 'What you own',
  ownsNote: 'Bars, plates, dumbbells, bands',

  effort: 'How a set felt',
  efforts: {
    words: { label: 'In a word', note: 'Easy, good, hard' },
    reserve: { label: 'Reps left', note: '0 to 4 and more' },
  },

  week: 'Week plan and reminders',
  weekNote: 'Days for your routines; your calendar reminds you',
  yourData: 'Your data',
  data: 'Export, import, delete',
  dataNote: 'All of it in one file, or sets as a table',

  about: 'About',
  privacy:
    'Everything stays on this device: no account, no tracking, nothing sent anywhere. Once opened, Holdfast works without a network.',
  version: (version: string) => `Holdfast ${version}, open source under the MIT licence.`,
  licences: 'Licences of the software inside',
  licencesMissing: 'The licences could not be read. They are in the file licences.txt of this site.',
});
