import { isGap, ownSetKey, type Plan, type SetInfo } from '../plan/plan.ts';
import { isCare } from '../routine/purpose.ts';
import type { ActiveState, WorkVisit } from '../session/session.ts';
import { lastActive } from '../session/views.ts';
import { wasDone } from './held.ts';
import { resultOfVisit, type SetResult } from './set-result.ts';

/** One side of the set just done, with the result that is kept unless the person changes it. */
export interface SetToLog {
  readonly set: SetInfo;
  readonly result: SetResult;
}

function isLogged(plan: Plan, slot: string): boolean {
  const step = plan.steps.find((each) => each.kind === 'work' && each.set.slot === slot);
  const purpose = step && plan.blocks[step.block]?.purpose;
  return purpose !== undefined && !isCare(purpose);
}

/**
 * What can be logged in the current rest: both sides of the last set done, left first. Empty during work, after a
 * skipped set, and in warm-up and cool-down.
 */
export function setToLog(plan: Plan, state: ActiveState): readonly SetToLog[] {
  const here = plan.steps[state.step];
  const last = lastActive(state);
  if (!here || !isGap(here) || last?.kind !== 'work' || !wasDone(last) || !isLogged(plan, last.set.slot))
    return [];
  return sidesToLog(state, last.set);
}

/** Every set done so far that can be logged, the latest first, each with its sides. */
export function setsToLog(plan: Plan, state: ActiveState): readonly (readonly [SetToLog, ...SetToLog[]])[] {
  const sets = new Map<string, SetInfo>();
  for (const visit of state.visits.toReversed()) {
    if (visit.kind === 'work' && wasDone(visit) && isLogged(plan, visit.set.slot)) {
      const key = ownSetKey(visit.set);
      if (!sets.has(key)) sets.set(key, visit.set);
    }
  }
  return [...sets.values()].flatMap((set) => {
    const [first, ...others] = sidesToLog(state, set);
    return first ? [[first, ...others] as const] : [];
  });
}

/** The sides of a set that were done, left first. */
export function sidesToLog(state: ActiveState, of: SetInfo): readonly SetToLog[] {
  const sides = new Map<SetInfo['side'], WorkVisit>();
  for (const visit of state.visits) {
    if (visit.kind !== 'work' || !wasDone(visit)) continue;
    const { set } = visit;
    if (ownSetKey(set) === ownSetKey(of)) sides.set(set.side, visit);
  }
  return (['left', 'right', null] as const).flatMap((side) => {
    const visit = sides.get(side);
    return visit ? [{ set: visit.set, result: resultOfVisit(visit, state.logs) }] : [];
  });
}
