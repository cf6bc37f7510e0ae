import { isWork, logKey, type Plan, type SetInfo, setKey, sideKey } from '../plan/plan.ts';
import { isCare } from '../routine/purpose.ts';
import type { FinishedState, Visit, WorkVisit } from '../session/session.ts';
import { type ClockRecord, doneUnder } from './clock-record.ts';
import { clocksOf } from './clocks-of.ts';
import { activeMs, wasDone } from './held.ts';
import { zoneAt } from './history/days.ts';
import type { SessionRecord, SetRecord } from './record.ts';
import { resultOfVisit } from './set-result.ts';

const sumOf = <T>(all: readonly T[], of: (each: T) => number) =>
  all.reduce((total, each) => total + of(each), 0);

/** The visit that counts for a set: the last in which it was done, else the longest. */
const best = (visits: readonly WorkVisit[]): WorkVisit | undefined =>
  visits.findLast(wasDone) ?? visits.toSorted((a, b) => activeMs(b) - activeMs(a))[0];

type Said = Pick<FinishedState, 'logs' | 'pains'>;

function painIn(set: SetInfo, { pains }: Said): Pick<SetRecord, 'pain'> {
  const pain = pains?.[logKey(set)];
  return pain ? { pain } : {};
}

function setRecord(asked: SetInfo, visit: WorkVisit | undefined, said: Said): SetRecord {
  if (!visit) return { ...asked, ...painIn(asked, said), outcome: 'skipped', ms: 0, result: null };
  const ms = activeMs(visit);
  // The number of sets may have been changed since the set was done.
  const set = { ...visit.set, ...painIn(visit.set, said), sets: asked.sets };
  return wasDone(visit)
    ? { ...set, outcome: 'done', ms, result: resultOfVisit(visit, said.logs) }
    : { ...set, outcome: 'skipped', ms, result: null };
}

/** An AMRAP counts as one round in the plan, but more rounds are done. */
const beyondPlan = (clock: ClockRecord): number =>
  clock.rounds === null ? Math.max(0, doneUnder(clock) - Math.max(1, clock.moves.length)) : 0;

/**
 * The record of a session. One entry for each set and side of the plan, done or skipped, in the plan's order; then
 * sets that were done but are no longer in the plan, and those that were broken off because they hurt. Work, rest,
 * pauses and other time add up to the total.
 */
export function recordOf(plan: Plan, state: FinishedState, id: string, startedAtWall: number): SessionRecord {
  const { visits } = state;
  const { readiness } = plan.choices;
  const work = visits.filter((visit) => visit.kind === 'work');
  const atSets = work.filter(({ outcome }) => outcome !== 'swapped');
  const at = (set: SetInfo) => atSets.filter((visit) => sideKey(visit.set) === sideKey(set));
  const planned = plan.steps.filter(isWork).map(({ set }) => set);
  const inPlan = new Set(planned.map(sideKey));
  // A swap may have turned left and right into both sides at once, or the reverse: the set as it was done counts.
  const doneOtherwise = (set: SetInfo) =>
    at(set).length === 0 && others.some((visit) => setKey(visit.set) === setKey(set));
  const others = atSets.filter((visit) => wasDone(visit) && !inPlan.has(sideKey(visit.set)));
  const sets = [
    ...planned.filter((set) => !doneOtherwise(set)).map((set) => setRecord(set, best(at(set)), state)),
    ...others.map((visit) => setRecord(visit.set, visit, state)),
  ];
  const recorded = new Set(sets.map(logKey));
  const brokenOff = new Map(
    work
      .filter(({ set }) => state.pains?.[logKey(set)] && !recorded.has(logKey(set)))
      .map((visit) => [logKey(visit.set), setRecord(visit.set, visit, state)] as const),
  );
  const ofKind = (...kinds: Visit['kind'][]) =>
    sumOf(visits, (visit) => (kinds.includes(visit.kind) ? activeMs(visit) : 0));
  const careSlots = new Set(
    plan.blocks.flatMap(({ purpose, slots }) => (isCare(purpose) ? slots.map(({ slot }) => slot.id) : [])),
  );
  const clocks = clocksOf(plan, state);
  const marked = (set: SetRecord): SetRecord => (careSlots.has(set.slot) ? { ...set, care: true } : set);
  return {
    version: 2,
    id,
    routine: plan.routine,
    language: plan.language,
    name: plan.name,
    startedAtWall,
    zoneMinutes: zoneAt(startedAtWall),
    reason: state.reason,
    totalMs: state.finishedAt - state.startedAt,
    workMs: ofKind('work', 'ramp-up', 'bout'),
    restMs: ofKind('rest'),
    pausedMs: sumOf(visits, (visit) => visit.pausedMs),
    otherMs: ofKind('prepare', 'transition', 'set-up'),
    plannedSets: plan.totals.sets + sumOf(clocks, beyondPlan),
    ...(readiness && { readiness }),
    sets: [...sets, ...brokenOff.values()].map(marked),
    ...(clocks.length > 0 && { clocks }),
  };
}
