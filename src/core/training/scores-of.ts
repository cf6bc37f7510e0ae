import { boutPlace, countsInRound, doseIn, isComplete, mostCounted, repsOf } from '../plan/bout.ts';
import { type Bout, type BoutStep, endsAfterMs, isBout, type Plan } from '../plan/plan.ts';
import { isCare } from '../routine/purpose.ts';
import { type Score, scoreKey } from '../session/score.ts';
import type { BoutVisit, FinishedState } from '../session/session.ts';
import { activeMs } from './held.ts';
import type { MoveRecord, ScoreRecord } from './score-record.ts';

/** A bout of the plan, and the visit that counts for it: the one in which most was done. */
interface Played {
  readonly step: BoutStep;
  readonly visit: BoutVisit | null;
}

const best = (visits: readonly BoutVisit[]): BoutVisit | null =>
  visits.toSorted((a, b) => b.count - a.count || activeMs(b) - activeMs(a))[0] ?? null;

/** The reps of the moves that follow the first `from` of a bout, up to the `to`th. */
function repsBetween(bout: Bout, from: number, to: number): number {
  let reps = 0;
  for (let count = from; count < to; count += 1) {
    const { round, move: index } = boutPlace(bout, count);
    const move = bout.moves[index];
    if (move) reps += repsOf(move, doseIn(bout, move, round));
  }
  return reps;
}

/** The score of one bout as it was counted. */
function scoreOf({ bout, count, outcome, ...visit }: BoutVisit): Score | null {
  if (bout.clock === 'for-time') {
    if (outcome === 'done') return { kind: 'time', ms: activeMs({ bout, count, outcome, ...visit }) };
    const reps = bout.moves.length > 0 ? repsBetween(bout, 0, count) : count;
    return count > 0 ? { kind: 'reps', reps } : null;
  }
  if (bout.clock !== 'amrap' || count === 0) return null;
  const rounds = Math.floor(count / countsInRound(bout));
  return { kind: 'rounds', rounds, reps: repsBetween(bout, rounds * countsInRound(bout), count) };
}

/** The score of a run as it was counted; null when nobody counted. Nobody counts in a Tabata. */
function counted(played: readonly Played[]): Score | null {
  const visits = played.flatMap(({ visit }) => visit ?? []);
  if (played[0]?.step.bout.clock !== 'emom') return visits[0] ? scoreOf(visits[0]) : null;
  if (visits.every(({ count }) => count === 0)) return null;
  const rounds = visits.filter(({ bout, count }) => isComplete(bout, count)).length;
  return { kind: 'rounds', rounds, reps: 0 };
}

/** How much was done in a bout: what was counted; a round of a Tabata once its time has run out. */
const doneIn = ({ step, visit }: Played): number => {
  if (!visit) return 0;
  if (step.bout.clock === 'tabata') return visit.outcome === 'done' ? countsInRound(step.bout) : 0;
  return Math.min(visit.count, mostCounted(step.bout) ?? visit.count);
};

function movesOf(played: readonly Played[]): MoveRecord[] {
  const moves = new Map<string, MoveRecord>();
  for (const each of played) {
    const { bout } = each.step;
    const inRound = countsInRound(bout);
    const done = doneIn(each);
    for (const [index, move] of bout.moves.entries()) {
      const times = Math.floor(done / inRound) + (done % inRound > index ? 1 : 0);
      const { slot, exercise, name, sides } = move;
      const before = moves.get(slot);
      moves.set(slot, {
        slot,
        exercise,
        name,
        sides,
        dose: before?.dose ?? doseIn(bout, move, 1),
        done: (before?.done ?? 0) + times,
      });
    }
  }
  return [...moves.values()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function recordOfRun(
  key: string,
  played: readonly [Played, ...Played[]],
  plan: Plan,
  said: Score | undefined,
): ScoreRecord {
  const [{ step }] = played;
  const { clock, run, runs, parts, rounds } = step.bout;
  const block = plan.blocks[step.block];
  const visits = played.flatMap(({ visit }) => visit ?? []);
  const many = clock === 'emom' || clock === 'tabata' ? parts : typeof rounds === 'number' ? rounds : null;
  return {
    key,
    name: block?.name ?? plan.name,
    clock,
    run,
    runs,
    clockMs: endsAfterMs(step),
    rounds: many,
    ladder: Array.isArray(rounds) ? rounds : null,
    moves: movesOf(played),
    ms: sum(visits.map(activeMs)),
    laps: visits.length === 1 ? (visits[0]?.laps ?? []) : [],
    score: said ?? counted(played),
    entered: said !== undefined,
    setsDone: sum(played.map(doneIn)),
    setsPlanned: sum(played.map(({ step: { bout } }) => mostCounted(bout) ?? countsInRound(bout))),
    ...(block && isCare(block.purpose) && { care: true as const }),
  };
}

/** What was done under each run of the clocks of a session, in the plan's order; none for a run that was never begun. */
export function scoresOf(
  plan: Plan,
  { visits, scores }: Pick<FinishedState, 'visits' | 'scores'>,
): ScoreRecord[] {
  const bouts = visits.filter((visit) => visit.kind === 'bout');
  const runs = new Map<string, Played[]>();
  for (const step of plan.steps.filter(isBout)) {
    const key = scoreKey(step.set.slot, step.bout.run);
    const visit = best(bouts.filter((each) => each.step === step.id));
    runs.set(key, [...(runs.get(key) ?? []), { step, visit }]);
  }
  return [...runs].flatMap(([key, [first, ...others]]) => {
    const played = first && ([first, ...others] as const);
    if (!played?.some(({ visit }) => visit)) return [];
    return recordOfRun(key, played, plan, scores?.[key]);
  });
}
