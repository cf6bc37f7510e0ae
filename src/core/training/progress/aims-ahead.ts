import { rackOf } from '../../owns/loads.ts';
import type { Aim, Aims, AimsFrom } from '../../plan/aims.ts';
import { patternOf } from '../../routine/pattern.ts';
import type { Routine } from '../../routine/routine.ts';
import { rampLoads } from '../ramp-loads.ts';
import { easesAt } from './away.ts';
import { type Needs, type NextTime, nextTime } from './next-time.ts';
import { weakerSide } from './weaker-side.ts';

/** The aim with the weights that lead up to it, and the side to begin with. */
function withLead(aim: Aim, exercise: string, { exercises, records, unit, owns }: Needs): Aim {
  const known = exercises.get(exercise);
  const rack = rackOf(known?.equipment ?? [], unit, owns);
  const rampKg = known && aim.kg !== null ? rampLoads(rack, aim.kg, patternOf(known)) : [];
  const first = weakerSide(records, exercise);
  return { ...aim, ...(rampKg.length > 0 && { rampKg }), ...(first && { first }) };
}

/** A first weight that is worked out from another exercise is only offered: a plan asks for what was lifted. */
const isOffer = ({ suggestion }: NextTime): boolean => suggestion.reason.code === 'related';

const aimsOf = (next: readonly NextTime[], needs: Needs): Aims =>
  Object.fromEntries(
    next
      .filter((each) => !isOffer(each))
      .map(({ key, exercise, suggestion, stay, refused }) => [
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
