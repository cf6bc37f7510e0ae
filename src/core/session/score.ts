/** The score of one run of a clock, as counted or as the person entered it. */
export type Score =
  /** AMRAP: complete rounds, and the reps of the round begun. EMOM: the rounds that were done in their time. */
  | { readonly kind: 'rounds'; readonly rounds: number; readonly reps: number }
  /** For time: how long everything took. */
  | { readonly kind: 'time'; readonly ms: number }
  /** For time, when the cap ended it: the reps done by then. */
  | { readonly kind: 'reps'; readonly reps: number }
  /** Tabata: the reps of each round; null where none were entered. */
  | { readonly kind: 'each'; readonly reps: readonly (number | null)[] };

/** By scoreKey(). */
export type Scores = Readonly<Record<string, Score>>;

/** Names a run of the clock of a block. `clock`: the place of its bouts, see clockId(). */
export const scoreKey = (clock: string, run: number): string => `${clock}/${run}`;

/** How long each lap took, in milliseconds. `laps`: when each ended, see Laps. */
export const lapTimes = (laps: readonly number[]): readonly number[] =>
  laps.map((ms, i) => ms - (laps[i - 1] ?? 0));

/** The place of the shortest of two or more times, the first of several; null for fewer. */
export function bestLap(times: readonly number[]): number | null {
  return times.length < 2 ? null : times.indexOf(Math.min(...times));
}
