import { countsInRound, mostCounted } from './bout-count.ts';
import {
  type BoutStep,
  isBout,
  isWork,
  type Plan,
  type PlanBlock,
  type Step,
  setKey,
  stepMs,
  type Totals,
} from './plan.ts';

/** Whether the length of a step is known beforehand. */
const isKnown = ({ timing }: Step): boolean =>
  timing.kind === 'timed' || (timing.kind === 'capped' && timing.ms === timing.estimateMs);

/** The sets that a bout asks for, or its rounds if it has no exercises; one round of an AMRAP. */
const setsIn = ({ bout }: BoutStep): number => mostCounted(bout) ?? countsInRound(bout);

const sumMs = (steps: readonly Step[]): number => steps.reduce((total, step) => total + stepMs(step), 0);

function totalsOf(steps: readonly Step[]): Totals {
  const of = (...kinds: readonly Step['kind'][]) => sumMs(steps.filter((step) => kinds.includes(step.kind)));
  const sets = steps
    .filter(isBout)
    .reduce(
      (sum, step) => sum + setsIn(step),
      new Set(steps.filter(isWork).map((step) => setKey(step.set))).size,
    );
  const estimatedMs = sumMs(steps.filter((step) => !isKnown(step)));
  return { ms: sumMs(steps), workMs: of('work', 'ramp-up', 'bout'), restMs: of('rest'), estimatedMs, sets };
}

/** Makes a plan of these steps: finds the steps of each block, and adds up their times. */
export function planOf(
  head: Omit<Plan, 'blocks' | 'steps' | 'totals'>,
  blocks: readonly Omit<PlanBlock, 'from' | 'to' | 'ms'>[],
  steps: readonly Step[],
): Plan {
  let from = 0;
  const placed = blocks.map((block, index): PlanBlock => {
    const own = steps.filter((step) => step.block === index);
    const place = { from, to: from + own.length };
    from = place.to;
    return { ...block, ...place, ms: sumMs(own) };
  });
  return { ...head, blocks: placed, steps, totals: totalsOf(steps) };
}
