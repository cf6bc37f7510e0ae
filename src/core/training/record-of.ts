import { isWork, type Plan, type SetInfo, setKey, sideKey } from '../plan/plan.ts';
import type { FinishedState, Visit, WorkVisit } from '../session/session.ts';
import type { SetLogs } from '../session/set-log.ts';
import { activeMs, wasDone } from './held.ts';
import type { SessionRecord, SetRecord } from './record.ts';
import { resultOf } from './set-result.ts';

const sum = (visits: readonly Visit[], ms: (visit: Visit) => number) =>
  visits.reduce((total, visit) => total + ms(visit), 0);

/** The visit that counts for a set: the last in which it was done, else the longest. */
const best = (visits: readonly WorkVisit[]): WorkVisit | undefined =>
  visits.findLast(wasDone) ?? visits.toSorted((a, b) => activeMs(b) - activeMs(a))[0];

function setRecord(asked: SetInfo, visit: WorkVisit | undefined, logs: SetLogs): SetRecord {
  if (!visit) return { ...asked, outcome: 'skipped', ms: 0, result: null };
  const ms = activeMs(visit);
  // The number of sets may have been changed since the set was done.
  const set = { ...visit.set, sets: asked.sets };
  return wasDone(visit)
    ? { ...set, outcome: 'done', ms, result: resultOf(set, ms, logs) }
    : { ...set, outcome: 'skipped', ms, result: null };
}

/**
 * The record of a session. One entry for each set and side of the plan, done or skipped, in the plan's order; then
 * sets that were done but are no longer in the plan. Work, rest, pauses and other time add up to the total.
 */
export function recordOf(plan: Plan, state: FinishedState, id: string, startedAtWall: number): SessionRecord {
  const { visits, logs } = state;
  const atSets = visits
    .filter((visit) => visit.kind === 'work')
    .filter(({ outcome }) => outcome !== 'swapped');
  const at = (set: SetInfo) => atSets.filter((visit) => sideKey(visit.set) === sideKey(set));
  const planned = plan.steps.filter(isWork).map(({ set }) => set);
  const inPlan = new Set(planned.map(sideKey));
  // A swap may have turned left and right into both sides at once, or the reverse: the set as it was done counts.
  const doneOtherwise = (set: SetInfo) =>
    at(set).length === 0 && others.some((visit) => setKey(visit.set) === setKey(set));
  const others = atSets.filter((visit) => wasDone(visit) && !inPlan.has(sideKey(visit.set)));
  const ofKind = (...kinds: Visit['kind'][]) =>
    sum(visits, (visit) => (kinds.includes(visit.kind) ? activeMs(visit) : 0));
  return {
    version: 2,
    id,
    routine: plan.routine,
    language: plan.language,
    name: plan.name,
    startedAtWall,
    reason: state.reason,
    totalMs: state.finishedAt - state.startedAt,
    workMs: ofKind('work', 'ramp-up'),
    restMs: ofKind('rest'),
    pausedMs: sum(visits, (visit) => visit.pausedMs),
    otherMs: ofKind('prepare', 'transition', 'set-up'),
    plannedSets: plan.totals.sets,
    sets: [
      ...planned.filter((set) => !doneOtherwise(set)).map((set) => setRecord(set, best(at(set)), logs)),
      ...others.map((visit) => setRecord(visit.set, visit, logs)),
    ],
  };
}
