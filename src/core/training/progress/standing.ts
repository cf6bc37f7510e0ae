import { SHORTEST_BREAK_MS } from './away.ts';
import type { LastResult } from './last-result.ts';

const total = ({ work, setsPlanned }: LastResult): number => work.least * setsPlanned;

/**
 * The result to go on from. A session that asked for less than was done before, because time was short, does not take
 * anything back: the best since the last failure, break or change of weight counts. `results` are newest first.
 */
export function standing(results: readonly [LastResult, ...LastResult[]]): LastResult {
  const [last, ...before] = results;
  if (last.fellShort || last.setsDone < last.setsPlanned) return last;
  let best = last;
  let after = last;
  for (const each of before) {
    const alike = each.kg === last.kg && each.work.kind === last.work.kind;
    const isBreak = after.startedAtWall - each.startedAtWall >= SHORTEST_BREAK_MS;
    if (!alike || isBreak || each.fellShort || each.setsDone < each.setsPlanned) break;
    if (total(each) > total(best) && each.work.least >= last.work.asked) best = each;
    after = each;
  }
  if (best === last) return last;
  const { setsDone, setsPlanned, work } = best;
  return { ...last, setsDone, setsPlanned, work };
}
