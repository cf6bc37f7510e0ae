import type { Unit } from '../../core/owns/unit.ts';
import type { Side } from '../../core/plan/plan.ts';
import type { Meaning } from '../../core/training/history/meaning.ts';
import { VOLUME } from '../../core/training/history/muscle-sets.ts';
import type { Measure } from '../../core/training/history/trend.ts';
import type { WeekMeaning } from '../../core/training/history/week-meaning.ts';
import { number, plural } from '../format.ts';
import { part } from '../language.ts';
import { dateWords } from './date-words.ts';
import { measureWords } from './measure-words.ts';
import { muscleWords } from './muscle-words.ts';
import { unitWords } from './unit-words.ts';
import { whenWords } from './when-words.ts';

const SIDES: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };
const WEEK_MS = 7 * 86_400_000;

const dayOf = (wall: number, now: number) =>
  now - wall < WEEK_MS ? whenWords.day(wall, now) : `on ${dateWords.dayMonth(wall, now)}`;

function bestOn(value: string, atWall: number, now: number, isLast: boolean): string {
  const best = `${value} ${dayOf(atWall, now)}`;
  return isLast ? `${best}: your best.` : `Your best: ${best}.`;
}

function sentence(meaning: Meaning, measure: Measure, unit: Unit, now: number): string {
  const value = (of: number) => measureWords.value(of, measure, unit);
  switch (meaning.code) {
    case 'first':
      return 'One session so far. The next one begins the curve.';
    case 'best':
      return bestOn(value(meaning.value), meaning.atWall, now, meaning.isLast);
    case 'change': {
      const since = dateWords.dayMonth(meaning.since, now);
      if (meaning.by === 0) return `The same as on ${since}.`;
      return `${meaning.by > 0 ? 'Up' : 'Down'} ${value(Math.abs(meaning.by))} since ${since}.`;
    }
    case 'away': {
      const away = plural(meaning.weeks, { one: '# week away', other: '# weeks away' });
      if (meaning.cost === 0) return `${away} cost nothing.`;
      const back =
        meaning.backDays === null
          ? 'not back yet'
          : `back after ${unitWords.days(Math.max(1, meaning.backDays))}`;
      return `${away} cost ${value(meaning.cost)}; ${back}.`;
    }
    case 'sides': {
      if (meaning.behind === null) return 'Left and right are even.';
      const by = meaning.of === 'reps' ? unitWords.reps(meaning.by) : unitWords.time(meaning.by);
      return `${SIDES[meaning.behind]} is ${by} a set behind.`;
    }
  }
}

/** What a curve means, in a few sentences. */
export const meaningWords = part('meaning-words', {
  sentence,
  bestOn,
  /** What the week did for the muscles. */
  week: ({ over, enough, none }: WeekMeaning) =>
    [
      over.length > 0 && `Over ${number(VOLUME.high)} sets: ${muscleWords.inList(over)}.`,
      enough.length > 0 && `Enough to build: ${muscleWords.inList(enough)}.`,
      none.length > 0 && `Nothing yet for ${muscleWords.inList(none)}, which you usually train.`,
      over.length + enough.length + none.length === 0 && 'No muscle has enough sets to build yet.',
    ]
      .filter(Boolean)
      .join(' '),
  /** Marks on a curve, and in its table. */
  newBest: 'New best',
  away: 'Away',
  lighter: 'Lighter days',
  hurt: 'It hurt, of 10',
  /** The column of a curve's table. */
  pain: 'Pain',
  /** "60 kg, best". */
  best: (value: string) => `${value}, best`,
});
