import type { Plan, SetInfo } from '../plan/plan.ts';
import { sideKey } from '../plan/set-key.ts';
import type { FinishedState, Visit } from '../session/session.ts';
import type { SetLogs } from '../session/set-log.ts';
import type { SessionRecord, SetRecord } from './record.ts';
import { resultOf } from './set-result.ts';

const activeMs = (visit: Visit): number => visit.endedAt - visit.startedAt - visit.pausedMs;
const sum = (visits: readonly Visit[], ms: (visit: Visit) => number) =>
  visits.reduce((total, visit) => total + ms(visit), 0);

/** The stay that counts among several at one set: the last that was done, else the longest. */
function best(visits: readonly Visit[]): Visit | undefined {
  return (
    visits.findLast((visit) => visit.outcome === 'done') ??
    visits.toSorted((a, b) => activeMs(b) - activeMs(a))[0]
  );
}

function setRecord(set: SetInfo, visit: Visit | undefined, logs: SetLogs): SetRecord {
  const outcome = visit?.outcome === 'done' ? 'done' : 'skipped';
  const went = visit?.set ?? set;
  const ms = visit ? activeMs(visit) : 0;
  return { ...went, outcome, ms, result: outcome === 'done' ? resultOf(went, ms, logs) : null };
}

/**
 * What is kept of a session. One entry for each set and side of the plan, done or skipped, in the plan's order;
 * then sets that were done but are no longer in the plan. Work, rest, pauses and the rest add up to the whole.
 */
export function recordOf(plan: Plan, state: FinishedState, id: string, startedAtWall: number): SessionRecord {
  const { visits, logs = {} } = state;
  const atSets = visits.filter((visit) => visit.set !== null && visit.outcome !== 'swapped');
  const at = (set: SetInfo) => atSets.filter((visit) => visit.set && sideKey(visit.set) === sideKey(set));
  const planned = plan.steps.flatMap((step) => (step.kind === 'work' ? [step.set] : []));
  const inPlan = new Set(planned.map(sideKey));
  // A swap may have turned left and right into both sides at once, or the other way about: what was done counts.
  const doneOtherwise = (set: SetInfo) =>
    at(set).length === 0 && others.some((visit) => visit.set?.slot === set.slot && visit.set.set === set.set);
  const others = atSets.filter(
    (visit) => visit.set && visit.outcome === 'done' && !inPlan.has(sideKey(visit.set)),
  );
  const ofKind = (...kinds: Visit['kind'][]) =>
    sum(
      visits.filter((visit) => kinds.includes(visit.kind)),
      activeMs,
    );
  return {
    version: 2,
    id,
    routine: plan.routine,
    language: plan.language,
    name: plan.name,
    startedAtWall,
    reason: state.reason,
    totalMs: state.finishedAt - state.startedAt,
    workMs: ofKind('work'),
    restMs: ofKind('rest'),
    pausedMs: sum(visits, (visit) => visit.pausedMs),
    otherMs: ofKind('prepare', 'transition'),
    plannedSets: plan.totals.sets,
    sets: [
      ...planned.filter((set) => !doneOtherwise(set)).map((set) => setRecord(set, best(at(set)), logs)),
      ...others.flatMap((visit) => (visit.set ? [setRecord(visit.set, visit, logs)] : [])),
    ],
  };
}
