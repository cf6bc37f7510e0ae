/** How a set felt: more would have been easy, it was what it should be, or hardly another rep was left. */
export type Effort = 'easy' | 'right' | 'hard';

/** What a person says of a set they have done. What is null was not said, or does not apply. */
export interface SetLog {
  /** Kilograms moved on top of the body; below zero where a band or a machine carries part of it. */
  readonly kg: number | null;
  /** Of a set counted in reps. */
  readonly reps: number | null;
  /** Milliseconds, of a hold. */
  readonly holdMs: number | null;
  readonly effort: Effort | null;
  /** Reps that would still have gone, 0 to 10. */
  readonly reserve: number | null;
}

/** By logKey(). */
export type SetLogs = Readonly<Record<string, SetLog>>;
