import { rackOf } from '../../owns/loads.ts';
import type { Aim, AimsFrom } from '../../plan/aims.ts';
import { patternOf } from '../../routine/pattern.ts';
import type { Routine } from '../../routine/routine.ts';
import { rampLoads } from '../ramp-loads.ts';
import { easesAt } from './away.ts';
import { type Needs, type NextTime, nextTime } from './next-time.ts';
import type { Suggestion } from './suggestion.ts';
import { trainingLog } from './training-log.ts';
import { weakerSide } from './weaker-side.ts';

/** The aim with the weights that lead up to it, and the side to begin with. */
function withLead(aim: Aim, exercise: string, { exercises, records, routines, unit, owns, now }: Needs): Aim {
  const known = exercises.get(exercise);
  const rack = rackOf(known?.equipment ?? [], unit, owns);
  const rampKg = known && aim.kg !== null ? rampLoads(rack, aim.kg, patternOf(known)) : [];
  const first = weakerSide(trainingLog(records, routines).sessionsOf(exercise, now), exercise);
  return { ...aim, ...(rampKg.length > 0 && { rampKg }), ...(first && { first }) };
}

/** A first weight that is worked out from another exercise is only offered: a plan asks for what was lifted. */
const isOffer = ({ reason }: Suggestion): boolean => reason.code === 'related';

/** The instants at which a break makes a suggestion easier, in their order, each with the suggestions it changes. */
function easings(
  now: readonly NextTime[],
  needs: Needs,
): readonly (readonly [number, readonly NextTime[]])[] {
  const begun = new Map(needs.records.map(({ id, startedAtWall }) => [id, startedAtWall]));
  const changed = new Map<number, NextTime[]>();
  for (const each of now) {
    const startedAt = begun.get(each.from);
    for (const at of startedAt === undefined ? [] : easesAt(startedAt)) {
      if (at > needs.now) changed.set(at, [...(changed.get(at) ?? []), each]);
    }
  }
  return [...changed].toSorted(([a], [b]) => a - b);
}

/** Null for a suggestion that no aim is drawn from. */
function aimOf({ exercise, suggestion, stay, refused }: NextTime, needs: Needs): Aim | null {
  if (isOffer(suggestion)) return null;
  return withLead(refused ? stay : suggestion.aim, exercise, needs);
}

/**
 * The aims of a routine now, and after each break that would make a suggestion easier: so stored aims are right
 * whenever they are read. `now`: what nextTime() says of the routine, if that is known.
 */
export function aimsAhead(
  routine: Routine,
  needs: Needs,
  now: readonly NextTime[] = nextTime(routine, needs),
): readonly AimsFrom[] {
  const aims = new Map<string, Aim>();
  const put = (next: readonly NextTime[], at: Needs) => {
    for (const each of next) {
      const aim = aimOf(each, at);
      if (aim) aims.set(each.key, aim);
    }
  };
  put(now, needs);
  const ahead: AimsFrom[] = [{ from: 0, aims: Object.fromEntries(aims) }];
  for (const [at, next] of easings(now, needs)) {
    // Only these exercises change: to work out all of them at each instant would take seconds after years of sessions.
    const exercises = new Set(next.map(({ exercise }) => exercise));
    for (const { key } of next) aims.delete(key);
    const then = { ...needs, now: at };
    put(
      nextTime(routine, then, (exercise) => exercises.has(exercise)),
      then,
    );
    ahead.push({ from: at, aims: Object.fromEntries(aims) });
  }
  return ahead;
}
