import type { Side } from '../plan/plan.ts';

/** Where it can hurt, from head to foot. The front and the back of a joint are one place. */
export const PAIN_PLACES = [
  'neck',
  'shoulder',
  'elbow',
  'wrist',
  'upper-back',
  'middle-back',
  'lower-back',
  'hip',
  'thigh',
  'knee',
  'ankle',
] as const;

export type PainPlace = (typeof PAIN_PLACES)[number];

/** Places that a person has once; all others have a left and a right. */
const MIDDLE: readonly PainPlace[] = ['neck', 'upper-back', 'middle-back', 'lower-back'];

export const hasSides = (place: PainPlace): boolean => !MIDDLE.includes(place);

/** The scale on which a person says how much it hurts: from none to the worst they can imagine. */
export const MOST_PAIN = 10;

/** What a person has said about pain in a set. */
export interface Pain {
  readonly place: PainPlace;
  /** The person's own left or right; null in the middle of the body, or when it was not said. */
  readonly side: Side | null;
  /** 0 to MOST_PAIN. */
  readonly level: number;
  /** It is sharp, or came suddenly. */
  readonly sharp: boolean;
}

/** By logKey(). */
export type Pains = Readonly<Record<string, Pain>>;
