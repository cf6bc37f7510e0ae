import { moveAt } from '../../../../core/plan/bout.ts';
import { isWork, type Plan } from '../../../../core/plan/plan.ts';
import { isMinuteDone, phaseOfStep } from '../../../../core/session/phase.ts';
import { COUNT_IN_MS } from '../../../../core/session/session.ts';
import { countInEndsAt, goesOn, remainingMs } from '../../../../core/session/views.ts';
import type { Settings } from '../../../../core/settings.ts';
import type { LiveSession, Stage } from '../../../../store/session-view.ts';
import { announceWords } from '../../../../words/en/announce-words.ts';
import type { ScaleOf } from '../../../../words/en/load-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { spokenWords } from '../../../../words/en/spoken-words.ts';
import { unitWords } from '../../../../words/en/unit-words.ts';
import { moveSentence, stepSentence } from './step-sentence.ts';

/** Whether the app's own voice says each step, so that a screen reader does not have to. */
export const voiceSaysSteps = ({ voice, volume }: Pick<Settings, 'voice' | 'volume'>): boolean =>
  voice !== 'off' && volume > 0;

function timeLeft({ plan, state }: LiveSession): string | null {
  const left = remainingMs(plan, state, state.seenAt);
  return left === null ? null : spokenWords.time(left);
}

const slotsAhead = (plan: Plan, from: number): readonly string[] => [
  ...new Set(
    plan.steps
      .slice(from)
      .filter(isWork)
      .map(({ set }) => set.slot),
  ),
];

/** What a change of the plan did: another exercise, more or fewer sets, or another order. */
function changeSentence(before: LiveSession, after: LiveSession): string | null {
  const setIn = ({ plan }: LiveSession, slot: string) =>
    plan.steps.findLast((step) => isWork(step) && step.set.slot === slot);
  const [order, newOrder] = [before, after].map(({ plan, state }) => slotsAhead(plan, state.step));
  for (const slot of newOrder ?? []) {
    const [was, is] = [setIn(before, slot), setIn(after, slot)];
    if (was?.kind !== 'work' || is?.kind !== 'work') continue;
    if (was.set.exercise !== is.set.exercise) return announceWords.swapped(is.set.name, was.set.name);
    if (was.set.sets !== is.set.sets) return announceWords.sets(is.set.name, unitWords.sets(is.set.sets));
  }
  const moved = setIn(after, order?.find((slot, i) => newOrder?.[i] !== slot) ?? '');
  return moved?.kind === 'work' ? announceWords.moved(moved.set.name) : null;
}

/** How the step before was left, if a person did it. */
function resultSentence(before: LiveSession, after: LiveSession): string | null {
  const step = before.plan.steps[before.state.step];
  const visit = after.state.visits.at(before.state.visits.length);
  if (!step || !visit) return null;
  if (visit.outcome === 'skipped') return announceWords.skipped(playerWords.phases[phaseOfStep(step)]);
  if (visit.outcome === 'done') {
    return step.kind === 'work' && step.timing.kind === 'open' ? announceWords.setDone : null;
  }
  return visit.outcome === 'left' && after.state.step <= before.state.step ? announceWords.back : null;
}

/** The move to do now, after a count in a bout has changed. */
function countSentence({ state: was }: LiveSession, { plan, state }: LiveSession, scaleOf: ScaleOf) {
  const step = plan.steps[state.step];
  if (step?.kind !== 'bout' || was.count === state.count) return null;
  const now = moveAt(step.bout, state.count);
  const rounds = state.laps.length > was.laps.length ? announceWords.rounds(state.laps.length) : null;
  if (isMinuteDone(step, state.count)) return announceWords.allDone;
  const back = state.count < was.count ? announceWords.takenBack : null;
  return announceWords.sentences(back ?? rounds, now && moveSentence(now, scaleOf)) || null;
}

/** What happened within a step. */
function sentenceWithin(before: LiveSession, after: LiveSession, scaleOf: ScaleOf): string | null {
  const { state: was } = before;
  const { state } = after;
  const counted = countSentence(before, after, scaleOf);
  if (counted) return counted;
  if (state.extraMs !== was.extraMs) {
    const by = state.extraMs - was.extraMs;
    const words = spokenWords.time(Math.abs(by));
    const left = timeLeft(after) ?? '';
    return by > 0 ? announceWords.added(words, left) : announceWords.taken(words, left);
  }
  if (goesOn(was) && !goesOn(state)) return announceWords.paused(timeLeft(after));
  if (goesOn(was) || !goesOn(state)) return null;
  return countInEndsAt(state) === null
    ? announceWords.goesOn
    : announceWords.countsIn(Math.round(COUNT_IN_MS / 1000));
}

/**
 * What a screen reader says about the change between two moments of the session: each new step once, and the result of
 * each press. Leaves out the steps where the app's own voice says them.
 */
export function announcementBetween(
  before: Stage,
  after: Stage,
  withSteps: boolean,
  scaleOf: ScaleOf,
): string | null {
  if (after.kind !== 'live') return null;
  const step = withSteps ? stepSentence(after.plan, after.state.step, scaleOf) : null;
  if (before.kind !== 'live') return step;
  const change = before.plan === after.plan ? null : changeSentence(before, after);
  // A swap may renumber the steps, so a new step is recognized by the instant it began.
  if (
    before.state.stepStartedAt === after.state.stepStartedAt &&
    before.state.visits === after.state.visits
  ) {
    return change ?? sentenceWithin(before, after, scaleOf);
  }
  return announceWords.sentences(change ?? resultSentence(before, after), step) || null;
}
