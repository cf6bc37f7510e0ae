import type { Aims, AimsFrom } from '../../plan/aims.ts';
import type { Routine } from '../../routine/routine.ts';
import { type NextTime, nextTime } from './next-time.ts';
import { easesAt } from './suggest.ts';

const aimsOf = (next: readonly NextTime[]): Aims =>
  Object.fromEntries(
    next.map(({ key, suggestion, stay, refused }) => [key, refused ? stay : suggestion.aim]),
  );

/**
 * The aims of a routine now, and after each break that would make a suggestion easier: stored aims are right whenever
 * they are read.
 */
export function aimsAhead(routine: Routine, needs: Parameters<typeof nextTime>[1]): readonly AimsFrom[] {
  const next = nextTime(routine, needs);
  const sessions = new Set(next.map(({ from }) => from));
  const instants = needs.records
    .filter(({ id }) => sessions.has(id))
    .flatMap(({ startedAtWall }) => easesAt(startedAtWall))
    .filter((at) => at > needs.now)
    .toSorted((a, b) => a - b);
  return [
    { from: 0, aims: aimsOf(next) },
    ...instants.map((from) => ({ from, aims: aimsOf(nextTime(routine, { ...needs, now: from })) })),
  ];
}
