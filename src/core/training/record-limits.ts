/**
 * The limits of a record: wider than anything a person does, and narrow enough for every screen. A plan with a billion
 * reps would never be finished, and a date beyond those of JavaScript is an error wherever it is shown.
 */
export const RECORD_LIMITS = {
  /** Characters of a name. */
  text: 500,
  /** Help that is taken off the body weight, as well as weight lifted. */
  kg: 1500,
  reps: 1000,
  /** The number of a set of an exercise. */
  set: 1000,
  /** Sets of a session, each side counted. */
  sets: 5000,
  /** The last instant, in wall-clock milliseconds. */
  wall: Date.UTC(2200, 0),
  /** The longest time of a set or a session. */
  ms: 400 * 86_400_000,
} as const;
