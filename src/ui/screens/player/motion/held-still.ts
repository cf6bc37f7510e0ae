import type { Figure } from '../../../../core/routine/figure.ts';

/** Twice as long as a repetition takes that is shown by itself. */
const TWO_REPS_MS = 12_000;

/**
 * The figure of a hold that lasts `ms`. A long one has time for its movement; a short one shows the pose that the
 * movement ends in: five seconds of squeezing the shoulder blades.
 */
export function heldStill(figure: Figure, ms: number): Figure {
  const { motion, startsWith } = figure;
  const pose = motion.kind === 'rep' ? motion[startsWith].at(-1) : undefined;
  if (pose === undefined || ms >= TWO_REPS_MS) return figure;
  return { ...figure, motion: { kind: 'hold', pose, from: null } };
}
