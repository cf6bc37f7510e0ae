import { type Counted, countsInRound, mostCounted, roundsIn } from './bout-count.ts';
import { repMs } from './pace.ts';
import type { Bout, Move, SetDose, SetInfo } from './plan.ts';

/** To get from one move to the next; the pace of a clock leaves no more time. Our own choice. */
const NEXT_MOVE_MS = 5000;

/** The place in a bout after this many moves: its last move once all have been counted. */
export interface BoutPlace {
  /** Rounds that are complete. */
  readonly rounds: number;
  /** The round under way, 1-based. */
  readonly round: number;
  /** Index into `moves` of the move to do now. */
  readonly move: number;
}

export function boutPlace(bout: Counted, count: number): BoutPlace {
  const inRound = countsInRound(bout);
  const at = Math.min(count, Math.max(0, (mostCounted(bout) ?? Infinity) - 1));
  return {
    rounds: Math.floor(count / inRound),
    round: Math.floor(at / inRound) + 1,
    move: at % inRound,
  };
}

/** The dose of a move in a round, 1-based: on a ladder the reps of the rung. */
export function doseIn(
  { rounds }: Pick<Bout, 'rounds'>,
  { dose }: Pick<Move, 'dose'>,
  round: number,
): SetDose {
  const rung = Array.isArray(rounds) ? rounds[round - 1] : undefined;
  return rung === undefined || dose.kind === 'hold' ? dose : { ...dose, reps: rung };
}

/** The reps of a move, both sides counted; a hold counts as one. */
export const repsOf = ({ sides }: Pick<Move, 'sides'>, dose: SetDose): number =>
  dose.kind === 'hold' ? 1 : dose.reps * (sides === 'each' ? 2 : 1);

/** How long a move is estimated to take; of a split hold both halves. */
function moveMs({ sides }: Move, dose: SetDose): number {
  const once = dose.kind === 'hold' ? dose.ms : dose.reps * repMs(dose.pace);
  return once * (sides === 'each' ? 2 : 1);
}

/** How long the work of a bout is estimated to take at the pace of its doses; 0 without an end or without moves. */
export function boutMs(bout: Bout): number {
  const rounds = roundsIn(bout) ?? 0;
  let ms = 0;
  for (let round = 1; round <= rounds; round += 1) {
    for (const move of bout.moves) ms += moveMs(move, doseIn(bout, move, round)) + NEXT_MOVE_MS;
  }
  return ms;
}

/**
 * The move to do after this many were counted, as a set of its exercise: `set` is the round, `sets` how many there
 * are, or the round itself where the time decides. Null under a clock without exercises.
 */
export function moveAt(bout: Bout, count: number): (SetInfo & Pick<Move, 'sides' | 'cue'>) | null {
  const { round, move: index } = boutPlace(bout, count);
  const move = bout.moves[index];
  if (!move) return null;
  const { slot, exercise, name, sides, cue } = move;
  const [set, sets] = bout.parts > 1 ? [bout.part, bout.parts] : [round, roundsIn(bout) ?? round];
  return { slot, exercise, name, side: null, set, sets, dose: doseIn(bout, move, round), sides, cue };
}
