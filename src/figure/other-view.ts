import type { Figure } from '../core/routine/figure.ts';
import type { PropFile } from '../core/routine/figure-file.ts';

/** Higher than this the hips are only where someone stands. */
const STANDING_CM = 80;
const HELD: readonly PropFile['kind'][] = ['band', 'cable', 'barbell', 'dumbbell', 'bell'];

/** Held in the hands or in a place of its own, and not drawn for one view alone. */
const turnsAlong = ({ kind, on, at, toOn, to }: PropFile): boolean =>
  HELD.includes(kind) &&
  at?.length !== 2 &&
  (kind === 'barbell' || (on ?? at) !== undefined) &&
  (toOn !== undefined || to?.length !== 2);

/**
 * Where else one may look from and learn something: the front of what is drawn from the side, or its side; null where
 * that shows nothing, as of someone lying down, or where there is nothing but a pose to be seen.
 */
export function otherView({ motion, floor, pinned, base, poses, props, view }: Figure): number | null {
  const stands =
    pinned?.startsWith('an') ||
    Object.values(poses).every((pose) => ((pose.hip ?? base.hip)?.[1] ?? 0) > STANDING_CM);
  if (motion.kind !== 'rep' || !floor || !stands || !props.every(turnsAlong)) return null;
  return Math.abs(view) > 45 ? 0 : 90;
}
