import { formatClock } from '../../core/duration.ts';
import { inUnit, type Unit } from '../../core/owns/unit.ts';
import type { SetDose } from '../../core/plan/plan.ts';
import type { SetRecord } from '../../core/training/record.ts';
import type { SetResult } from '../../core/training/set-result.ts';
import { number, plural, sum } from '../format.ts';
import { part } from '../language.ts';
import { doseWords } from './dose-words.ts';
import { loadWords, type Scale } from './load-words.ts';
import { unitWords } from './unit-words.ts';

/** "24 kg × 12 · 12 · 11", "12 · 12 reps". */
function sharedLoad(results: readonly SetResult[], scale: Scale): string {
  const kg = results[0]?.kg ?? 0;
  const all = results.map((result) => result.reps ?? 0);
  const reps = all.map(number).join(' · ');
  if (kg !== 0) return `${loadWords.load(kg, scale)} × ${reps}`;
  return all.length === 1 ? unitWords.reps(all[0] ?? 0) : `${reps} reps`;
}

/** The results of sets, one after the other; a weight that all of them share is named once. */
function came(sets: readonly SetRecord[], and: string, scale: Scale): string {
  const results = sets.flatMap(({ result }) => result ?? []);
  if (results.length === 0) return 'not done';
  const missed = sets.length - results.length;
  const sameLoad = new Set(results.map(({ kg }) => kg ?? 0)).size === 1;
  const counted = results.every(({ reps }) => reps !== null);
  const words =
    sameLoad && counted
      ? sharedLoad(results, scale)
      : results.map((result) => doseWords.result(result, scale)).join(' · ');
  return [words, missed > 0 && `${number(missed)} not done`].filter(Boolean).join(and);
}

function details(sets: readonly SetRecord[], scale: Scale): string {
  const sides = (['left', 'right'] as const)
    .map((side) => ({ side, sets: sets.filter((set) => set.side === side) }))
    .filter((each) => each.sets.length > 0);
  if (sides.length === 0) return came(sets, ', ', scale);
  return sides.map((each) => `${each.side} ${came(each.sets, ' and ', scale)}`).join(', ');
}

const inUnitRounded = (kg: number, unit: Unit) => Math.round(inUnit(kg, unit));

/** A sum of weights, in whole units: "6,970 kg". */
const weight = (kg: number, unit: Unit): string => `${sum(inUnitRounded(kg, unit))} ${unit}`;

/** "+305 kg from last time". `change`: above zero for more. */
const since = (amount: string, change: number): string =>
  change === 0 ? 'as last time' : `${change > 0 ? '+' : '−'}${amount} from last time`;

/** A past session. */
export const summaryWords = part('summary-words', {
  label: 'Session summary',
  done: 'Done',
  endedEarly: 'Ended early',
  totalTime: 'Total time',
  /** "2 of 8 sets". */
  setsOf: (done: number, planned: number) => `${number(done)} of ${unitWords.sets(planned)}`,
  pausedFor: (clock: string) => `and ${clock} paused`,

  lifted: 'Lifted',
  weight,
  /** Beside the last session of the routine. */
  weightSince: (kg: number, unit: Unit) => since(weight(Math.abs(kg), unit), inUnitRounded(kg, unit)),
  worked: 'Worked',
  timeSince: (ms: number) => since(formatClock(Math.abs(ms)), Math.round(ms / 1000)),
  firstTime: 'first time',
  inARow: 'In a row',
  weeks: (count: number) => plural(count, { one: '# week', other: '# weeks' }),
  /** "this week 2 of 3 days". `goal`: null without a plan. */
  thisWeek: (days: number, goal: number | null) =>
    goal === null
      ? `this week ${unitWords.days(days)}`
      : `this week ${number(days)} of ${unitWords.days(goal)}`,
  week: 'This week',
  daysTrained: (days: number) => unitWords.days(days),
  ofGoal: (goal: number | null) => (goal === null ? 'with training' : `of ${number(goal)} planned`),

  sinceLastTime: 'Since last time',
  standing: { best: 'Best yet', up: 'More', same: 'Same', down: 'Less', first: 'First time' },
  everySet: 'Every set',
  /** On the button that shows what comes next: how many exercises go up. */
  nextTime: (up: number) => (up === 0 ? 'Next time' : `Next time: ${number(up)} up`),
  howWasIt: 'How was it?',
  share: 'Share this session',

  nothingDone: 'No set was done, so there is nothing to save.',
  discard: 'Discard it',

  work: 'Work',
  rest: 'Rest',
  changes: 'Changes',

  whatYouDid: 'What you did',
  /** The results of an exercise's sets, and what was asked for if that was different. */
  details: (sets: readonly SetRecord[], asked: SetDose | null, scale: Scale) =>
    [details(sets, scale), asked && `asked ${doseWords.withLoad(asked, scale)}`].filter(Boolean).join(', '),
  notDone: 'Not done this time',
  correct: (exercise: string) => `Correct ${exercise}`,
  /** "Set 2, left". */
  set: ({ set, side }: Pick<SetRecord, 'set' | 'side'>) => `Set ${number(set)}${side ? `, ${side}` : ''}`,
  corrected: 'Done',

  whenWasIt: 'When was it?',
  begun: 'Begun at',
  notYet: 'Choose a date and a time in the past.',
  finish: 'Finish',
});
