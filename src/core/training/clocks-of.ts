import { endsAfterMs, isBout, type Move, type Plan } from '../plan/plan.ts';
import { isCare } from '../routine/purpose.ts';
import { scoreKey } from '../session/score.ts';
import type { BoutVisit, FinishedState } from '../session/session.ts';
import type { ClockRecord } from './clock-record.ts';
import { activeMs } from './held.ts';

/** The visit that counts for a bout: the one in which most was done. */
const best = (visits: readonly BoutVisit[]): BoutVisit | undefined =>
  visits.toSorted((a, b) => b.count - a.count || activeMs(b) - activeMs(a))[0];

const withoutCue = ({ slot, exercise, name, sides, dose }: Move): Omit<Move, 'cue'> => ({
  slot,
  exercise,
  name,
  sides,
  dose,
});

const countIn = ({ bout, count, outcome }: BoutVisit): number =>
  bout.clock === 'tabata' ? Number(outcome === 'done') : count;

/** What was done in each run of the clocks of a session, in the plan's order; nothing for a run that was never begun. */
export function clocksOf(
  plan: Plan,
  { visits, scores }: Pick<FinishedState, 'visits' | 'scores'>,
): ClockRecord[] {
  const bouts = plan.steps.filter(isBout);
  const done = visits.filter((visit) => visit.kind === 'bout');
  const keyOf = ({ set, bout }: (typeof bouts)[number]) => scoreKey(set.slot, bout.run);
  return [...new Set(bouts.map(keyOf))].flatMap((key): ClockRecord[] => {
    const own = bouts.filter((step) => keyOf(step) === key);
    const visited = own.map(({ id }) => best(done.filter(({ step }) => step === id)));
    const there = visited.filter((visit) => visit !== undefined);
    const [first] = own;
    if (!first || there.length === 0) return [];
    const { clock, run, runs, rounds } = first.bout;
    const block = plan.blocks[first.block];
    const moves = own.flatMap(({ bout }) => bout.moves);
    return [
      {
        key,
        name: block?.name ?? plan.name,
        clock,
        run,
        runs,
        clockMs: endsAfterMs(first),
        rounds,
        inTurn: own.length > 1 && first.bout.moves.length === 1,
        moves: [...new Map(moves.map((move) => [move.slot, withoutCue(move)])).values()],
        ms: there.reduce((sum, visit) => sum + activeMs(visit), 0),
        laps: own.length === 1 ? (there[0]?.laps ?? []) : [],
        counts: visited.map((visit) => (visit ? countIn(visit) : 0)),
        inTime: there[0]?.outcome === 'done',
        said: scores?.[key] ?? null,
        ...(block && isCare(block.purpose) && { care: true as const }),
      },
    ];
  });
}
