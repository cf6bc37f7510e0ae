import type { Figure } from '../../../../core/routine/figure.ts';

/** Twice the duration of a repetition shown outside a session. */
const TWO_REPS_MS = 12_000;

/**
 * The figure of a hold that lasts `ms`. A long hold has time for the movement; a short one, such as five seconds of
 * squeezing the shoulder blades, shows the pose in which the movement ends.
 */
export function heldStill(figure: Figure, ms: number): Figure {
  const { motion, startsWith } = figure;
  const pose = motion.kind === 'rep' ? motion[startsWith].at(-1) : undefined;
  if (pose === undefined || ms >= TWO_REPS_MS) return figure;
  return { ...figure, motion: { kind: 'hold', pose, from: null } };
}
