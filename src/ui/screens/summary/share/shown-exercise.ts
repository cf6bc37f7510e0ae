import type { SessionRecord } from '../../../../core/training/record.ts';
import type { Comparison } from '../../../hooks/use-since-last-time.ts';

/** The exercise whose figure stands for a session: the best of it, else the first lift, else the first that trains. */
export function shownExercise(record: SessionRecord, comparison: Comparison | null): string | null {
  const best = comparison?.exercises.find(({ standing }) => standing === 'best');
  if (best) return best.exercise;
  const done = record.sets.filter(({ outcome }) => outcome === 'done');
  const training = done.filter(({ care }) => !care);
  const lift = training.find(({ result }) => (result?.kg ?? 0) > 0);
  return (lift ?? training[0] ?? done[0])?.exercise ?? null;
}
