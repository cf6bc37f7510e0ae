import { PURPOSES_IN_ORDER } from '../../routine/purpose.ts';
import { gapMs, PLACE_CHANGE_MS } from '../steps-of-turn.ts';
import { groupsOf } from './block-time.ts';
import type { Dial } from './dial.ts';
import type { FitBlock } from './fit-block.ts';
import type { FitState } from './fit-state.ts';

/** Rests of one length: of a slot, of an alternating pair, or of a block. */
interface Rest {
  readonly block: FitBlock;
  readonly dials: readonly Dial[];
  readonly high: number;
}

function restsOf(block: FitBlock): Rest[] {
  const rest = (...dials: Dial[]) => ({ block, dials, high: Math.min(...dials.map(({ high }) => high)) });
  return groupsOf(block).flatMap(({ slots: [first, ...others] }) => {
    if (block.scheme === 'straight') return rest(first.rest, ...others.map((slot) => slot.rest));
    return block.roundRest ? [rest(block.roundRest), rest(first.rest)] : rest(first.rest);
  });
}

const CLOSE_MS = 15_000;

/** The next length of a rest; the first is that of a change of place, which replaces a missing rest. */
const longer = (ms: number, by: number): number => (ms === 0 ? Math.max(by, PLACE_CHANGE_MS) : ms + by);

/** The low end; a change of place instead of a rest may take longer than the rest of the person's level. */
const shortest = ({ low, level }: Dial): number => (gapMs(level) < gapMs(low) ? level : low);

/** Makes every rest as short as it can be. */
export function shortestRests(state: FitState): void {
  for (const block of state.blocks) {
    for (const { rest } of block.slots) rest.value = shortest(rest);
    if (block.roundRest) block.roundRest.value = shortest(block.roundRest);
    state.changed(block);
  }
}

/** Both slots of a pair get the longer of their rests. */
function agree(state: FitState): void {
  for (const { pairs } of state.blocks) {
    for (const [a, b] of pairs) {
      const ms = Math.max(a.rest.value, b.rest.value);
      a.rest.value = ms;
      b.rest.value = ms;
    }
  }
}

/**
 * Gives the time left over to the rests, one step each in turn, heavy lifts first, never beyond `askedMs`: trained men
 * gained more strength with three minutes between sets than with one (Schoenfeld et al. 2016, J Strength Cond Res 30).
 */
export function stretchRests(state: FitState, askedMs: number): void {
  agree(state);
  const rests = PURPOSES_IN_ORDER.toReversed().flatMap((purpose) =>
    state.blocks.filter((block) => block.purpose === purpose).flatMap(restsOf),
  );
  const stretch = (rest: Rest, by: number): boolean => {
    const before = rest.dials[0]?.value ?? 0;
    const after = Math.min(rest.high, longer(before, by));
    if (after <= before) return false;
    const put = (ms: number) => {
      for (const dial of rest.dials) dial.value = ms;
      state.changed(rest.block);
    };
    put(after);
    if (state.totalMs() <= askedMs) return true;
    put(before);
    return false;
  };
  const coarse = Math.max(5000, ...rests.flatMap(({ dials }) => dials.map(({ step }) => step)));
  for (const by of coarse > 5000 ? [coarse, 5000, 1000] : [5000, 1000]) {
    // Prefer round numbers of seconds that come close enough.
    if (by === 1000 && askedMs - state.totalMs() <= CLOSE_MS) break;
    let open = rests;
    while (open.length > 0) open = open.filter((rest) => stretch(rest, by));
  }
}
