import { type Exercise, REP_ORDER, type RepPart } from '../routine/exercise.ts';
import type { Tempo } from '../routine/routine.ts';
import type { PacePart } from './plan.ts';

/** Controlled lowering, brisk lift: the pace of a set when the author gives neither tempo nor hold. */
const DEFAULT_TEMPO: Tempo = { lowerMs: 2000, bottomMs: 0, liftMs: 1000, topMs: 0 };
/** Into and out of an isometric hold. */
const HOLD_TEMPO: Tempo = { lowerMs: 1000, bottomMs: 0, liftMs: 1000, topMs: 0 };

/**
 * The parts of one rep in the order they are done. A hold inside the rep comes at the top, and replaces the
 * tempo's pause there.
 */
export function paceOf(exercise: Exercise, tempo: Tempo | null, holdMs: number | null): readonly PacePart[] {
  const { lowerMs, bottomMs, liftMs, topMs } = tempo ?? (holdMs === null ? DEFAULT_TEMPO : HOLD_TEMPO);
  const ms: Readonly<Record<RepPart, number>> = {
    lower: lowerMs,
    bottom: bottomMs,
    lift: liftMs,
    top: holdMs ?? topMs,
  };
  return REP_ORDER[exercise.startsWith]
    .filter((part) => ms[part] > 0)
    .map((part) => ({ part, word: exercise.words[part] ?? null, ms: ms[part] }));
}
