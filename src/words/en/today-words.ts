import { type Day, weekdayOf } from '../../core/training/history/days.ts';
import type { Area, Rested } from '../../core/training/today/areas.ts';
import type { Upcoming, Why } from '../../core/training/today/today.ts';
import { date, list, number, plural } from '../format.ts';
import { part } from '../language.ts';
import { dateWords } from './date-words.ts';
import { unitWords } from './unit-words.ts';

const AREAS: Readonly<Record<Area, string>> = {
  back: 'back',
  hips: 'hips',
  core: 'core',
  legs: 'legs',
  shoulders: 'shoulders',
  arms: 'arms',
};
const TOLD = 2;
const MINUTE_MS = 60_000;

const timeOfDay = date({ hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

const days = (count: number) => (count === 0 ? 'today' : unitWords.days(count));
const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** "Back rested 3 days, hips 9 days.", "Back and hips rested 3 days.", "Back trained today." */
function restedWords(rested: readonly Rested[]): string {
  const told = rested.slice(0, TOLD);
  const [first, second] = told;
  if (!first) return '';
  const names = told.map(({ area }) => AREAS[area]);
  const trained = told.every((each) => each.days === 0);
  if (trained) return sentence(`${list(names)} trained today`);
  if (second && second.days !== first.days)
    return sentence(
      `${AREAS[first.area]} rested ${days(first.days)}, ${AREAS[second.area]} ${days(second.days)}`,
    );
  return sentence(`${list(names)} rested ${days(first.days)}`);
}

/** "Tomorrow", "Thursday". `weekday`: of that day. */
const dayAhead = (ahead: number, weekday: number) => (ahead === 1 ? 'Tomorrow' : dateWords.weekday(weekday));

/** The words on the rim of the card. */
function rim(why: Why): string {
  switch (why.code) {
    case 'first':
      return 'A good first session';
    case 'planned':
      return why.minute === null ? 'Planned for today' : `Planned for ${timeOfDay(why.minute * MINUTE_MS)}`;
    case 'planned-earlier':
      return `Planned for ${dateWords.weekday(why.weekday)}, not done yet`;
    case 'next':
      return plural(why.days, { one: 'Last done yesterday', other: 'Last done # days ago' });
    case 'new':
      return 'A first training session';
    case 'back':
      return plural(why.days, { one: 'Back after # day', other: 'Back after # days' });
    case 'rest-day':
      return 'Rest day';
    case 'late':
      return 'Late in the day';
  }
}

/** The screen of the day, for a person who has a history or a plan. */
export const todayWords = part('today-words', {
  /** "2 of 3 done". */
  doneOf: (done: number, planned: number) => `${number(done)} of ${number(planned)} done`,
  /** Without a plan, beside the strip of the week: "2 sessions". */
  doneThisWeek: (done: number) => (done === 0 ? 'Nothing done yet' : unitWords.sessions(done)),
  /** The strip of the week, which leads to the plan; the days follow. */
  week: 'Plan the week. This week:',
  /** A day for screen readers: "Monday: Strong Back done". */
  day: (weekday: number, state: 'done' | 'today' | 'planned' | 'rest', routines: readonly string[]) => {
    const names = routines.join(', ');
    const words = { done: `${names} done`, today: `${names} today`, planned: names, rest: 'rest' };
    return `${dateWords.weekday(weekday)}: ${words[state]}`;
  },
  rim,
  rested: restedWords,
  /** The line on the card, in place of how long the body has rested. */
  eased: 'After so long away, every exercise starts easier.',
  asBefore: 'Pick up where you left off.',
  light: 'Something light while your body recovers.',
  lightLate: 'Something light, and a whole session tomorrow.',
  /** "Next: Strong Back 45" and "Tomorrow", "Thursday". */
  next: (routine: string) => `Next: ${routine}`,
  /** "Next: Strong Back 45, tomorrow." */
  nextOn: (routine: string, next: Upcoming, today: Day) =>
    `Next: ${routine}, ${next.day - today === 1 ? 'tomorrow' : dateWords.weekday(weekdayOf(next.day))}.`,
  ahead: (next: Upcoming, today: Day) => dayAhead(next.day - today, weekdayOf(next.day)),

  change: 'Change',
  changePlan: 'Change the week plan',
  plan: 'Plan your week',
  /** The same where there is little room. */
  planShort: 'Plan',
  doneToday: 'Done today',
  time: 'Time',
  sets: 'Sets',
  ofSets: (planned: number) => ` of ${number(planned)}`,
  /** After a result, on the card of a session that is done: "45 s, best yet". */
  bestYet: ', best yet',
  seeAll: 'See it all',
  share: 'Share',

  onlyMinutes: (minutes: number) => plural(minutes, { one: 'Only # minute?', other: 'Only # minutes?' }),
  routines: 'Your routines',
  search: 'Name of a routine',
  clearSearch: 'Clear the search',
  lastDoneFirst: 'Last done first',
  notDone: 'Not done yet',
  lastDone: (day: string) => `Last done ${day}`,
  favourite: (when: string) => `Favourite. ${when}`,
  lately: 'Lately',
  minutesAWeek: 'Minutes a week',
  /** Of the columns, for screen readers: "Minutes a week, this one last: 58, 88, 90". */
  minutesOfWeeks: (minutes: readonly number[]) =>
    `Minutes a week, this one last: ${minutes.map(number).join(', ')}`,
});
