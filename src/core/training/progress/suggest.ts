import type { Aim } from '../../plan/aims.ts';
import { afterBreak, SHORTEST_BREAK_MS } from './away.ts';
import { believed } from './believed.ts';
import { afterShort, backToLighterBand, stepDown } from './fell-short.ts';
import { type LastResult, lastResultOf } from './last-result.ts';
import { movableKg } from './loads.ts';
import { nextStep } from './next-step.ts';
import type { Past } from './past.ts';
import { rangeOf, sameAim } from './same-aim.ts';
import { type FullDays, fullDays, isHeldByTime } from './short-days.ts';
import { isStuckBelow } from './stuck-below.ts';
import type { Suggestion, Target } from './suggestion.ts';
import { ofSide, orWeakerSide, unevenSides } from './uneven-sides.ts';
import { withinReach } from './within-reach.ts';
import { insisting, withoutTime } from './without-time.ts';

/** How many sessions in a row, from the last one back, fell short with the same weight; a break ends the row. */
function misses(results: readonly LastResult[]): number {
  const [last] = results;
  const stopped = results.findIndex(({ fellShort, kg, startedAtWall }, i) => {
    const after = results[i - 1]?.startedAtWall ?? startedAtWall;
    return !fellShort || kg !== last?.kg || after - startedAtWall >= SHORTEST_BREAK_MS;
  });
  return stopped < 0 ? results.length : stopped;
}

/** The longest time between the newest session with a log and the sessions after it. */
function longestGapMs(past: readonly Past[], newest: Past): number {
  const instants = past.slice(0, past.indexOf(newest) + 1).map(({ startedAtWall }) => startedAtWall);
  return Math.max(0, ...instants.slice(1).map((before, i) => (instants[i] ?? before) - before));
}

type Results = readonly [LastResult, ...LastResult[]];

/** What sessions ask for, newest first, with no short day and no break among them. */
function fromFullDays(results: Results, target: Target): Suggestion | null {
  const [last] = results;
  if (last.fellShort) {
    return (isStuckBelow(results, target) ? backToLighterBand : afterShort)(last, target, misses(results));
  }
  const kg = movableKg(target, last.kg);
  const { work } = last;
  const isReps = work.kind === 'reps' && target.dose.kind === 'reps';
  if (isReps && kg !== null && kg > 0 && work.least < rangeOf(target.dose).low) {
    // It was heavier than asked, and too heavy for the range.
    const aim = withinReach({ ...sameAim(last, target), reps: rangeOf(target.dose).low }, last, target);
    if (aim.kg !== null && aim.kg < kg) {
      const missed = { kind: 'reps', reps: work.least, asked: rangeOf(target.dose).low } as const;
      return { aim, reason: { code: 'lighter', missed, times: 1, kg } };
    }
    if (work.least < work.asked) return stepDown(last, target, kg, 1);
  }
  return nextStep(last, results, target);
}

/** The target without the sets that there was no time for. */
function inTime(target: Target, aim: Aim, latest: LastResult): Target {
  const { sets } = target;
  if (aim.sets === null || latest.setsPlanned >= aim.sets) return target;
  return { ...target, sets: { low: Math.min(sets.low, latest.setsPlanned), high: latest.setsPlanned } };
}

function fromDays(days: FullDays, target: Target): Suggestion | null {
  const { results, shortSince, afterHeld, justHeld } = days;
  const next = fromFullDays(results, target);
  if (!next) return null;
  const isHeld = isHeldByTime(days);
  if (!isHeld && !justHeld) return afterHeld ? insisting(next, results[0], target) : next;
  const timed = inTime(target, next.aim, shortSince[0] ?? results[0]);
  const otherwise = timed === target ? next : fromFullDays(results, timed);
  if (!otherwise) return null;
  return isHeld ? withoutTime(days, timed, otherwise) : insisting(otherwise, results[0], timed);
}

/** What the sessions with a log ask for, newest first, when there was no break. */
const fromResults = (results: Results, target: Target): Suggestion | null =>
  fromDays(
    fullDays(results, target, (days) => fromDays(days, target)),
    target,
  );

/**
 * What to aim for next time, and why; null before the first time, and if the routine leaves nothing to choose.
 * `past` is newest first. The rules, in this order:
 *
 * 1. Only what was logged counts. What the app assumed changes nothing, and ends no break.
 * 2. The weaker side sets the load of both.
 * 3. An entry far above the best of late is left out until it is seen twice.
 * 4. Three weeks away: a tenth lighter; eight: a fifth; twelve: as new.
 * 5. A short day asked for less and takes nothing back; after three sessions that time held back, see withoutTime().
 * 6. Fell short: see afterShort().
 * 7. Sets left out, or all of them hard: the same again.
 * 8. All done: a small step up (see nextStep()).
 */
export function suggest(past: readonly Past[], target: Target, now: number): Suggestion | null {
  const [latest] = past;
  if (!latest) return null;
  const logged = past.filter((each) => lastResultOf(each).confirmed);
  const [newest] = logged;
  if (!newest) {
    const asked = lastResultOf(latest);
    const away = afterBreak(asked, target, now - latest.startedAtWall);
    return away ?? { aim: sameAim(asked, target), reason: { code: 'unconfirmed' } };
  }
  const weaker = unevenSides(newest);
  const { results, doubted } = believed(
    logged.map((each) => lastResultOf(weaker ? ofSide(each, weaker.side) : each)),
  );
  const [last, ...before] = results;
  if (!last) return null;
  const away = afterBreak(last, target, now - latest.startedAtWall);
  if (away) return away;
  const brokenOff = afterBreak(last, target, longestGapMs(past, newest));
  if (brokenOff) return { aim: brokenOff.aim, reason: { code: 'unconfirmed' } };
  const next = fromResults([last, ...before], target);
  if (!next) return null;
  if (doubted) return { aim: next.aim, reason: { code: 'check-entry', ...doubted } };
  if (latest !== newest) return { aim: next.aim, reason: { code: 'unconfirmed' } };
  return { aim: next.aim, reason: orWeakerSide(next.reason, weaker) };
}
