import { seconds } from '../../duration.ts';
import type { ExerciseBook, Routine } from '../../routine/routine.ts';
import type { Choices } from '../choices.ts';
import { compilePlan } from '../compile-plan.ts';
import type { Fitting } from '../fitting.ts';
import type { Plan } from '../plan.ts';
import { couldDrop, type Droppable } from './could-drop.ts';
import type { FitBlock } from './fit-block.ts';
import { fitBlocks } from './fit-blocks.ts';
import { createFitState, type FitState } from './fit-state.ts';
import { giveBack } from './give-back.ts';
import { type Move, movesToLevel, movesToShortest, type Notch } from './ladder.ts';
import { shortestRests, stretchRests } from './stretch-rests.ts';

const MINUTE_MS = 60_000;
/** A plan may exceed the time by this much, because the next step down may be further off. */
const OVER_MS = 20_000;

/** A fit is near enough within 30 s or 1 % of the time asked for, whichever is more. */
export const toleranceMs = (askedMs: number): number => Math.max(30_000, askedMs / 100);

/** A plan fitted to a time, and whether the routine has that length at all. */
export interface Fitted {
  readonly plan: Plan;
  /** `shortest`: the routine cannot be made shorter than this plan. `longest`: it cannot be made longer. */
  readonly reach: 'fits' | 'shortest' | 'longest';
  /** Slots to leave out to reach the time after all; empty unless `reach` is `shortest`. */
  readonly couldDrop: readonly Droppable[];
}

/**
 * Turns down from the high end of every range while the longest rests still fill the time. Returns true when that ends
 * before the person's level is reached. Leaves the rests at their shortest.
 */
function comeDown(state: FitState, turns: readonly Notch[], askedMs: number): boolean {
  for (const turn of turns) {
    state.apply(turn);
    if (state.totalMs() >= askedMs) continue;
    state.undo(turn);
    shortestRests(state);
    // Without rests to shorten, the session would be too long without this turn.
    if (state.totalMs() > askedMs + OVER_MS) state.apply(turn);
    return true;
  }
  shortestRests(state);
  return false;
}

/** Goes down the ladder until the session fits. Returns false when the ladder ends before that. */
function giveUp(state: FitState, moves: readonly Move[], askedMs: number): boolean {
  const within = () => state.totalMs() <= askedMs + OVER_MS;
  if (within()) return true;
  for (const [index, move] of moves.entries()) {
    const most = { workMs: state.workMs(), sets: state.sets() };
    state.apply(move);
    if (!within()) continue;
    if (move.kind === 'leave-out') giveBack(state, moves.slice(0, index), most, askedMs);
    return true;
  }
  return false;
}

function fittingOf(blocks: readonly FitBlock[]): Fitting {
  const slots = blocks.flatMap((block) => block.slots);
  const dials = [
    ...slots.flatMap(({ sets, dose, hold, slower, rest, lead }) =>
      [sets, dose, rest, hold, slower, lead?.ramps].filter((dial) => dial !== null && dial !== undefined),
    ),
    ...blocks.flatMap(({ roundRest }) => roundRest ?? []),
  ];
  return {
    values: Object.fromEntries(dials.map(({ key, value }) => [key, value])),
    pairs: blocks.flatMap(({ pairs }) => pairs.map(([a, b]) => [a.id, b.id] as const)),
    leftOut: slots.filter(({ leftOut }) => leftOut).map(({ id }) => id),
  };
}

/** Whether the history keeps a dose from being reduced. */
const insistsOnADose = ({ slots }: FitBlock): boolean => slots.some(({ dose }) => dose.low > dose.floor);

function fitOnce(
  routine: Routine,
  exercises: ExerciseBook,
  asked: Choices,
  askedMs: number,
  insists: boolean,
): { readonly blocks: readonly FitBlock[]; readonly state: FitState; readonly reach: Fitted['reach'] } {
  const blocks = fitBlocks(routine, exercises, asked);
  const state = createFitState(blocks, seconds(asked.readySeconds));
  const near = toleranceMs(askedMs);
  if (state.totalMs() <= askedMs) {
    return { blocks, state, reach: state.totalMs() >= askedMs - near ? 'fits' : 'longest' };
  }
  const fits =
    comeDown(state, movesToLevel(blocks), askedMs) ||
    giveUp(state, movesToShortest(blocks, insists), askedMs);
  stretchRests(state, askedMs);
  return { blocks, state, reach: fits || state.totalMs() <= askedMs + near ? 'fits' : 'shortest' };
}

/**
 * Plans a routine for a time in minutes, within its ranges. Rests are shortened first; then sets are removed, of small
 * muscles before large lifts; then the dose of a set is reduced, a hold to two thirds of what the history asks for;
 * then exercises that spare each other's muscles alternate; then optional slots are left out, the last first; warm-up
 * and cool-down are shortened last. The order is ours. Multi-joint lifts before small muscles, and supersets, are what
 * Iversen et al. 2021 advise ("No Time to Lift?", Sports Medicine 51, 2079-2095); they would shorten the warm-up and the
 * stretches before anything else, and we do not. Time beyond what the level needs goes into the rests, then into the
 * ranges.
 *
 * An optional slot is left out before a dose goes below the least that the history asks for, or a hold below two thirds,
 * unless the session would then be too short.
 *
 * Deterministic. A longer time never gives less work or fewer sets. The time left over goes into the rests, so that the
 * plan comes within toleranceMs() if the ranges allow.
 */
export function fitPlan(
  routine: Routine,
  exercises: ExerciseBook,
  choices: Choices,
  minutes: number,
): Fitted {
  const asked = { ...choices, minutes };
  const askedMs = Math.round(minutes * MINUTE_MS);
  const attempt = (insists: boolean) => fitOnce(routine, exercises, asked, askedMs, insists);
  const near = toleranceMs(askedMs);
  let { blocks, state, reach } = attempt(true);
  if (reach === 'fits' && state.totalMs() < askedMs - near && blocks.some(insistsOnADose)) {
    const freely = attempt(false);
    const isLess = freely.state.workMs() < state.workMs() || freely.state.sets() < state.sets();
    if (!isLess) ({ blocks, state, reach } = freely);
  }
  return {
    plan: compilePlan(routine, exercises, asked, fittingOf(blocks)),
    reach,
    couldDrop: reach === 'shortest' ? couldDrop(state, askedMs + near) : [],
  };
}
