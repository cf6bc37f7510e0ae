import type { Plan, SetInfo } from '../plan/plan.ts';
import { isCare } from '../routine/purpose.ts';
import type { ActiveState, Visit } from '../session/session.ts';
import type { SetLogs } from '../session/set-log.ts';
import { resultOf, type SetResult } from './set-result.ts';

/** One side of the set that has just been done, as it will be written down unless the person says otherwise. */
export interface SetToLog {
  readonly set: SetInfo;
  readonly result: SetResult;
}

const activeMs = (visit: Visit): number => visit.endedAt - visit.startedAt - visit.pausedMs;

function isLogged(plan: Plan, slot: string): boolean {
  const step = plan.steps.find((each) => each.kind === 'work' && each.set.slot === slot);
  const purpose = step && plan.blocks[step.block]?.purpose;
  return purpose !== undefined && !isCare(purpose);
}

/**
 * What there is to log in the rest one is in: both sides of the last set done, left first. Empty while one works,
 * when that set was skipped, and in parts of a routine that nobody logs.
 */
export function setToLog(plan: Plan, state: ActiveState): readonly SetToLog[] {
  const here = plan.steps[state.step];
  const rests = here?.kind === 'rest' || (here?.kind === 'transition' && here.change === 'place');
  const last = state.visits.findLast((visit) => visit.kind === 'work');
  if (!rests || !last?.set || last.outcome !== 'done' || !isLogged(plan, last.set.slot)) return [];
  const { slot, exercise, set } = last.set;
  const logs: SetLogs = state.logs ?? {};
  const sides = new Map<SetInfo['side'], Visit>();
  for (const visit of state.visits) {
    const same = visit.set?.slot === slot && visit.set.exercise === exercise && visit.set.set === set;
    if (same && visit.set && visit.outcome === 'done') sides.set(visit.set.side, visit);
  }
  return (['left', 'right', null] as const).flatMap((side) => {
    const visit = sides.get(side);
    return visit?.set ? [{ set: visit.set, result: resultOf(visit.set, activeMs(visit), logs) }] : [];
  });
}
