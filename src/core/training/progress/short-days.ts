import type { Aim } from '../../plan/aims.ts';
import { SHORTEST_BREAK_MS } from './away.ts';
import type { LastResult } from './last-result.ts';
import { canCarry } from './loads.ts';
import type { Suggestion, Target } from './suggestion.ts';

/** After this many sessions in a row that asked for less, there is no time for more. */
const HELD_SESSIONS = 3;

/**
 * Whether the reps were asked for at less than the tempo the person has learned. The tempo belongs to the exercise: a
 * routine that has no time for it, or lowers faster, does not take it back.
 */
function isFaster({ work, hard }: LastResult, { slowerMs }: Aim, { dose }: Target): boolean {
  const lowerMs = dose.kind === 'reps' ? (dose.tempo?.lowerMs ?? 0) : 0;
  if (work.kind !== 'reps' || hard || slowerMs === 0 || lowerMs === 0) return false;
  return work.askedLowerMs < lowerMs + slowerMs;
}

/** Whether a session asked for less than the aim with the same weight, and came to less, without falling short. */
function isShortOf(result: LastResult, aim: Aim, target: Target): boolean {
  const { kg, work, fellShort, setsPlanned } = result;
  const wanted = work.kind === 'reps' ? aim.reps : aim.holdMs;
  const did = canCarry(target, kg) ? kg : null;
  if (fellShort || wanted === null || did !== aim.kg || work.asked > wanted) return false;
  const fewer = work.asked < wanted && work.least < wanted;
  const fewerSets = aim.sets !== null && setsPlanned < aim.sets;
  return fewer || ((fewerSets || isFaster(result, aim, target)) && work.least <= wanted);
}

export interface FullDays {
  /** The sessions to go on from, newest first; at least one. */
  readonly results: readonly [LastResult, ...LastResult[]];
  /** The short days since then, newest first. */
  readonly shortSince: readonly LastResult[];
  /** Whether the latest full days with this weight follow sessions that were short of time. */
  readonly afterHeld: boolean;
  /** Whether the very latest full day follows sessions that were short of time. */
  readonly justHeld: boolean;
}

/**
 * Leaves out short days: sessions that asked for less than was suggested after the ones before them, because time was short
 * or the person wanted less. They do not show what a full day can ask for. After a break everything starts afresh.
 */
export function fullDays(
  results: readonly [LastResult, ...LastResult[]],
  target: Target,
  suggestionAfter: (days: FullDays) => Suggestion | null,
): FullDays {
  const oldest = results.at(-1) ?? results[0];
  let days: FullDays = { results: [oldest], shortSince: [], afterHeld: false, justHeld: false };
  let before = oldest;
  for (const result of results.slice(0, -1).toReversed()) {
    const isBreak = result.startedAtWall - before.startedAtWall >= SHORTEST_BREAK_MS;
    const aim = isBreak ? null : (suggestionAfter(days)?.aim ?? null);
    const goesOn = !isBreak && result.kg === before.kg;
    const justHeld = goesOn && isHeldByTime(days);
    before = result;
    days =
      aim && isShortOf(result, aim, target)
        ? { ...days, shortSince: [result, ...days.shortSince] }
        : {
            results: [result, ...days.results],
            shortSince: [],
            afterHeld: goesOn && (days.afterHeld || justHeld),
            justHeld,
          };
  }
  return days;
}

const isAllDone = ({ fellShort, hard, setsDone, setsPlanned }: LastResult): boolean =>
  !fellShort && !hard && setsDone >= setsPlanned;

/**
 * Whether lack of time holds the reps where they are, although all was done and not all of it was hard. The full day
 * before the short ones counts as one of them if it did no more than they did.
 */
export function isHeldByTime({ results: [full], shortSince }: FullDays): boolean {
  const [latest] = shortSince;
  const isAlike = latest !== undefined && full.work.least <= latest.work.least;
  const held = isAlike ? [...shortSince, full] : shortSince;
  return held.length >= HELD_SESSIONS && held.slice(0, HELD_SESSIONS).every(isAllDone);
}
