import { loadKind } from '../../owns/load-kind.ts';
import type { Aim, Aims, AimsFrom } from '../../plan/aims.ts';
import { patternOf } from '../../routine/pattern.ts';
import type { Routine } from '../../routine/routine.ts';
import { rampLoads } from '../ramp-loads.ts';
import { type NextTime, nextTime } from './next-time.ts';
import { easesAt } from './suggest.ts';

type Needs = Parameters<typeof nextTime>[1];

/** The aim with the weights that lead up to it. */
function withLead(aim: Aim, exercise: string, { exercises, unit, owns }: Needs): Aim {
  const known = exercises.get(exercise);
  if (!known || aim.kg === null) return aim;
  const rampKg = rampLoads({ load: loadKind(known.equipment), unit, owns }, aim.kg, patternOf(known));
  return rampKg.length > 0 ? { ...aim, rampKg } : aim;
}

const aimsOf = (next: readonly NextTime[], needs: Needs): Aims =>
  Object.fromEntries(
    next.map(({ key, exercise, suggestion, stay, refused }) => [
      key,
      withLead(refused ? stay : suggestion.aim, exercise, needs),
    ]),
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
    { from: 0, aims: aimsOf(next, needs) },
    ...instants.map((from) => ({ from, aims: aimsOf(nextTime(routine, { ...needs, now: from }), needs) })),
  ];
}
