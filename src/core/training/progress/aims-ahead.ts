import type { Aims, AimsFrom } from '../../plan/aims.ts';
import type { Routine } from '../../routine/routine.ts';
import { easesAt } from './away.ts';
import { type Needs, type NextTime, nextTime } from './next-time.ts';

/** A first weight that is worked out from another exercise is only offered: a plan asks for what was lifted. */
const isOffer = ({ suggestion }: NextTime): boolean => suggestion.reason.code === 'related';

const aimsOf = (next: readonly NextTime[]): Aims =>
  Object.fromEntries(
    next
      .filter((each) => !isOffer(each))
      .map(({ key, suggestion, stay, refused }) => [key, refused ? stay : suggestion.aim]),
  );

/**
 * The aims of a routine now, and after each break that would make a suggestion easier: stored aims are right whenever
 * they are read.
 */
export function aimsAhead(routine: Routine, needs: Needs): readonly AimsFrom[] {
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
