/** Beyond this many reps the formula says little: it was fitted to fewer, and endurance takes over. */
const LONGEST_FOR_ESTIMATE = 12;

/**
 * Estimated one-repetition maximum in kilograms after Epley: kg × (1 + reps / 30), and kg itself for a single.
 * Null where it would be a guess: no weight above zero, no reps, or more than 12 of them.
 *
 * Source: B. Epley, "Poundage Chart", Boyd Epley Workout, Lincoln 1985; its error grows with the reps (J. Mayhew et
 * al., J Sports Med Phys Fitness 35(2), 1995).
 */
export function oneRepMax(kg: number | null, reps: number | null): number | null {
  if (kg === null || reps === null || kg <= 0 || reps < 1 || reps > LONGEST_FOR_ESTIMATE) return null;
  return reps === 1 ? kg : kg * (1 + reps / 30);
}
