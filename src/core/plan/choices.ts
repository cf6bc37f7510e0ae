import type { Equipment } from '../routine/equipment.ts';
import type { DoseRange, NumberRange } from '../routine/routine.ts';

/** By how much a hold gets longer or shorter, in milliseconds. */
export const HOLD_STEP_MS = 5000;

/** Which end of the routine's ranges to plan at. */
export type Level = 'low' | 'middle' | 'high';

export const READINESS = ['good', 'so-so', 'poor'] as const;
/** How ready a person feels, in one tap before a session. */
export type Readiness = (typeof READINESS)[number];

/** What the person picked; defaultChoices() has a default for everything. */
export interface Choices {
  readonly level: Level;
  readonly equipment: readonly Equipment[];
  /** Ids of slots switched off. */
  readonly leftOut: readonly string[];
  /** Ids of slots left out of today's session to fit its time; never kept. */
  readonly leftOutToday?: readonly string[];
  /**
   * Ids of slots left out because they hurt last time, until the person puts them back: those of the aims, and those that
   * the person spares today because they load the same place. Never kept.
   */
  readonly hurting?: readonly string[];
  /** Slot id to the id of the exercise to use, whatever the equipment. */
  readonly swaps: Readonly<Record<string, string>>;
  /** The time to fit to, in minutes; null plans at the routine's own length. */
  readonly minutes: number | null;
  /** Seconds to get ready before the first exercise. */
  readonly readySeconds: number;
  /** Rep sets wait for Done (`own`), or end when the tempo has counted the last rep (`tempo`). */
  readonly pace: 'own' | 'tempo';
  /** The rest after a compound lift, where it is longer than the author's; absent in plans from before it could be. */
  readonly heavyRestSeconds?: number;
  /** How often the routine was done before this session: cues rotate by it. Absent in plans from before they did. */
  readonly turn?: number;
  /** Of this session only; absent when the person did not say. A poor day plans less: see easedRoutine(). */
  readonly readiness?: Readiness;
}

/** The part of the choices that is made on a routine's page and kept for it; the rest comes from the settings. */
export type RoutineChoices = Pick<Choices, 'level' | 'equipment' | 'leftOut' | 'swaps' | 'minutes'>;

/** The choices as they are kept. `minutes`: absent until the person moves the time; `full` is the routine's own length. */
export type KeptChoices = Omit<RoutineChoices, 'minutes'> & { readonly minutes?: number | 'full' };

const SHARE: Readonly<Record<Level, number>> = { low: 0, middle: 0.5, high: 1 };

/** The value of a range at a level, to the next multiple of `unit` (1 rep, or 1000 ms). */
export function pick({ low, high, from = low }: DoseRange, level: Level, unit = 1): number {
  const exact = from + (high - from) * SHARE[level];
  return from === high ? from : Math.round(exact / unit) * unit;
}

/** The value of a range that is closest to another value. */
export const within = (value: number, { low, high }: NumberRange): number =>
  Math.min(high, Math.max(low, value));
