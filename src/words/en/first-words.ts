import { date, number } from '../format.ts';
import { part } from '../language.ts';
import { unitWords } from './unit-words.ts';

/** The first screen of a person who has done nothing yet, and the card that starts a session. */
export const firstWords = part('first-words', {
  /** The title of the first screen, and its heading for a person who is known: "Sunday". */
  today: 'Today',
  weekday: date({ weekday: 'long' }),
  /** What the app is. */
  promise: 'It counts, times and speaks every set. You move.',
  goodFirst: 'A good first session',
  /** The line on the card, by whether the session needs anything. */
  onTheFloor: 'On the floor, nothing needed.',
  withKit: (kit: string) => `With ${kit.toLowerCase()}.`,
  choose: 'Or choose by what you want',
  facts: ['No account', 'Works offline', 'Your data stays on this device'],

  /** A group of radio buttons. */
  minutes: 'Minutes',
  /** The choice of a time: "15 min"; "Full 38" is the routine’s own length. */
  time: (minutes: number) => unitWords.minutes(number(minutes)),
  full: (minutes: number) => `Full ${number(minutes)}`,

  /** The button that starts a session. */
  start: 'Start',
  startOf: (minutes: string) => `Start ${minutes}`,
  /** For screen readers, where the button is a sign: "Start Desk Reset, 2 min". */
  startRoutine: (routine: string, minutes: string) => `Start ${routine}, ${minutes}`,
});
