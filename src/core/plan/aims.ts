import type { Side } from '../routine/routine.ts';

/** What the history asks of one exercise. Null leaves a value to the routine and the level. */
export interface Aim {
  readonly sets: number | null;
  readonly reps: number | null;
  readonly holdMs: number | null;
  readonly kg: number | null;
  /** How far the high end of the level may go instead: reps, or milliseconds of a hold. Absent where it may not. */
  readonly most?: number;
  /**
   * The least a session asks for as long as something optional can be left out: reps, or milliseconds of a hold. Absent
   * when the author's low end is enough.
   */
  readonly least?: number;
  /** The weights that lead up to it, lightest first; absent when none do. */
  readonly rampKg?: readonly number[];
  /** The side to begin with: the weaker one, when it is known. */
  readonly first?: Side;
  /** Added to the lowering phase of every rep. */
  readonly slowerMs: number;
  /** The exercise hurt: a session starts without it. */
  readonly without?: true;
}

/** Leaves everything to the routine and the level. */
export const NO_AIM: Aim = { sets: null, reps: null, holdMs: null, kg: null, slowerMs: 0 };

/** The aims of one routine, by slot and exercise: see aimKey(). */
export type Aims = Readonly<Record<string, Aim>>;

export const NO_AIMS: Aims = {};

export const aimKey = (slot: string, exercise: string): string => `${slot}/${exercise}`;

/** In the place of a slot: the aim holds wherever the exercise is swapped in. */
export const ANY_SLOT = '*';

/** The aims of a routine from an instant on. A long break changes aims although nothing was trained. */
export interface AimsFrom {
  /** Wall-clock milliseconds. */
  readonly from: number;
  readonly aims: Aims;
}

/** By routine id, in chronological order. Each entry is valid until the next. */
export type AimsAhead = Readonly<Record<string, readonly AimsFrom[]>>;

/** The aims of every routine at an instant of the wall clock. */
export const aimsAt = (ahead: AimsAhead, now: number): Readonly<Record<string, Aims>> =>
  Object.fromEntries(
    Object.entries(ahead).map(([routine, entries]) => [
      routine,
      entries.findLast(({ from }) => from <= now)?.aims ?? NO_AIMS,
    ]),
  );

/** By routine id: what to start from, as the texts of routines say. */
export type Starts = Readonly<Record<string, Aims>>;

/** The aims of every routine, with a weight to start from wherever the history has none. */
export const withStarts = (aims: Readonly<Record<string, Aims>>, starts: Starts): typeof aims => ({
  ...aims,
  ...Object.fromEntries(
    Object.entries(starts).map(([routine, start]) => {
      const own = aims[routine] ?? NO_AIMS;
      const started = Object.entries(start).map(([key, aim]) => [
        key,
        own[key] ? { ...own[key], kg: own[key].kg ?? aim.kg } : aim,
      ]);
      return [routine, { ...own, ...Object.fromEntries(started) }];
    }),
  ),
});
