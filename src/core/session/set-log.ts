/** How a set felt: with much in reserve, as intended, or with hardly another rep left. */
export type Effort = 'easy' | 'right' | 'hard';

/** What the person logs for a set. Null: not logged, or not applicable. */
export interface SetLog {
  /** Kilograms added to the body; below zero when a band or a machine carries part of it. */
  readonly kg: number | null;
  /** For a set of reps. */
  readonly reps: number | null;
  /** For a hold. */
  readonly holdMs: number | null;
  readonly effort: Effort | null;
  /** Reps left in reserve, 0 to 10. */
  readonly reserve: number | null;
}

/** By logKey(). */
export type SetLogs = Readonly<Record<string, SetLog>>;
