import type { Figure } from '../../../../core/routine/figure.ts';

/** Twice what a repetition takes that is shown by itself. */
const TWO_REPS_MS = 12_000;

/**
 * The figure for a set that lasts so long without counting. There is time for a movement to go on and on, or it is
 * short and means to stay where the movement leads: five seconds of squeezing the shoulder blades.
 */
export function heldStill(figure: Figure, ms: number): Figure {
  const { motion, startsWith } = figure;
  const pose = motion.kind === 'rep' ? motion[startsWith].at(-1) : undefined;
  if (pose === undefined || ms >= TWO_REPS_MS) return figure;
  return { ...figure, motion: { kind: 'hold', pose, from: null } };
}
