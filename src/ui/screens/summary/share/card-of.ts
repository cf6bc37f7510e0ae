import { formatClock } from '../../../../core/duration.ts';
import type { Unit } from '../../../../core/owns/unit.ts';
import type { Exercise } from '../../../../core/routine/exercise.ts';
import { liftedKg } from '../../../../core/training/exercise-effort.ts';
import { livedAt } from '../../../../core/training/history/days.ts';
import { allDone, recordTimes, type SessionRecord } from '../../../../core/training/record.ts';
import type { TopSet } from '../../../../core/training/since-last-time.ts';
import { dateWords } from '../../../../words/en/date-words.ts';
import { shareWords } from '../../../../words/en/share-words.ts';
import { summaryWords } from '../../../../words/en/summary-words.ts';
import type { Comparison } from '../../../hooks/use-since-last-time.ts';
import { sessionBars } from '../session-bars.ts';
import type { Card } from './card-picture.ts';

interface Needs {
  readonly record: SessionRecord;
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly comparison: Comparison | null;
  /** Weeks in a row with training. */
  readonly weeks: number;
  readonly unit: Unit;
  readonly topWords: (exercise: string, top: TopSet) => string;
  readonly figure: string;
  /** Wall-clock milliseconds. */
  readonly now: number;
}

/** What the picture of a session says: what its summary says, and nothing else. */
export function cardOf({ record, exercises, comparison, weeks, unit, topWords, figure, now }: Needs): Card {
  const kg = liftedKg(record, exercises);
  const [first] = comparison?.exercises ?? [];
  const told = [
    kg > 0 && { value: summaryWords.weight(kg, unit), label: shareWords.lifted },
    first && {
      value: topWords(first.exercise, first.top),
      label: first.name,
      ...(first.standing === 'best' && { note: summaryWords.standing.best }),
    },
    weeks > 1 && { value: summaryWords.weeks(weeks), label: shareWords.inARow },
  ];
  return {
    name: record.name,
    day: dateWords.fullDay(livedAt(record), now),
    time: formatClock(recordTimes(record).totalMs),
    sets: summaryWords.setsOf(allDone(record), record.plannedSets),
    facts: told.flatMap((fact) => fact || []),
    bars: sessionBars(record.sets),
    figure,
  };
}

/** The exercise whose figure stands for a session: the best of it, else the first lift, else the first that trains. */
export function shownExercise(record: SessionRecord, comparison: Comparison | null): string | null {
  const best = comparison?.exercises.find(({ standing }) => standing === 'best');
  if (best) return best.exercise;
  const done = record.sets.filter(({ outcome }) => outcome === 'done');
  const training = done.filter(({ care }) => !care);
  const lift = training.find(({ result }) => (result?.kg ?? 0) > 0);
  return (lift ?? training[0] ?? done[0])?.exercise ?? null;
}
