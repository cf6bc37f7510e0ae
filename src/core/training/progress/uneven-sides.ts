import type { Side } from '../../routine/routine.ts';
import { liftedIn, sizeOf } from './believed.ts';
import { lastResultOf } from './last-result.ts';
import type { Past } from './past.ts';
import type { Lifted, Reason } from './reason.ts';

/** From this much on, one side is weaker than the other. */
const MUCH = 1.1;

interface Uneven {
  readonly side: Side;
  readonly weaker: Lifted;
  readonly stronger: Lifted;
}

/** The sets of one side of a session; sets without sides belong to both. */
export function ofSide(past: Past, side: Side): Past {
  const own = past.sets.filter((set) => set.side === side || set.side === null);
  return own.some(({ result }) => result !== null) ? { ...past, sets: own } : past;
}

/** Both sides of a session, the weaker one named; null when both did about the same, or only one was done. */
export function unevenSides(past: Past): Uneven | null {
  const done = (side: Side) => past.sets.some((set) => set.side === side && set.result?.entered);
  if (!done('left') || !done('right')) return null;
  const left = liftedIn(lastResultOf(ofSide(past, 'left')));
  const right = liftedIn(lastResultOf(ofSide(past, 'right')));
  if (left.kind !== right.kind) return null;
  const isLeft = sizeOf(left) < sizeOf(right);
  const [weaker, stronger] = isLeft ? [left, right] : [right, left];
  if (weaker.kg === stronger.kg && sizeOf(stronger) < MUCH * sizeOf(weaker)) return null;
  return { side: isLeft ? 'left' : 'right', weaker, stronger };
}

/** Reasons that say more about the next session than that one side is weaker. */
const KEPT: readonly Reason['code'][] = [
  'lighter',
  'easier-way',
  'harder-way',
  'stronger-band',
  'away',
  'as-new',
  'check-entry',
  'pain',
];

export const orWeakerSide = (reason: Reason, weaker: Uneven | null): Reason =>
  weaker && !KEPT.includes(reason.code) ? { code: 'weaker-side', ...weaker } : reason;
