import type { Day } from '../../core/training/history/days.ts';
import type { MuscleSets } from '../../core/training/history/muscle-sets.ts';
import { list, number, plural } from '../format.ts';
import { part } from '../language.ts';
import { dateWords } from './date-words.ts';
import { muscleWords } from './muscle-words.ts';

const half = (sets: number) => number(Math.round(sets * 2) / 2);
const withSets = ({ muscle, sets }: MuscleSets) => `${muscleWords.inList([muscle])} ${half(sets)}`;
/** How many muscles lead a sentence. */
const LEAD = 2;

/** What the day trained: "Most sets: lats 8 and upper back 7." */
function worked(muscles: readonly MuscleSets[]): string {
  const most = muscles.slice(0, LEAD);
  if (most.length === 0) return 'No hard sets: warm-ups, stretches and squeezes are not counted.';
  return `Most sets: ${list(most.map(withSets))}.`;
}

/** The page of a day. */
export const dayWords = part('day-words', {
  /** Of the days with sessions. */
  before: (day: Day) => `Earlier: ${dateWords.weekdayAndDay(day)}`,
  after: (day: Day) => `Later: ${dateWords.weekdayAndDay(day)}`,
  noneBefore: 'No session before this day',
  noneAfter: 'No session after this day',
  none: 'No session on this day.',
  time: (sessions: number) => plural(sessions, { one: 'In # session', other: 'In # sessions' }),
  lifted: 'Lifted',
  felt: 'How you felt before',
  muscles: 'Muscles',
  worked,
  /** The other muscles; null without any. */
  alsoWorked: (muscles: readonly MuscleSets[]): string | null =>
    muscles.length > LEAD
      ? `Also ${list(muscles.slice(LEAD).map(withSets))}. A helping muscle counts half.`
      : null,
  habits: 'Habits',
  note: 'Your note on this day',
  noteOf: (note: string) => `Your note on this day: ${note}`,
  noteHint: 'For example: slept badly, better after the second row.',
  asPlanned: (count: number) =>
    plural(count, { one: '# exercise as planned', other: '# exercises as planned' }),
  leftOut: (names: readonly string[]) => `Left out: ${list(names)}`,
  /** "Hurt: …" stands with the name of the exercise. */
  hurtIn: (exercise: string, hurt: string) => `${exercise}. ${hurt}`,
  seeAll: 'See all sets',
});
