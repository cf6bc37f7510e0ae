/**
 * What a set shows of a person's strength, as the weight they could lift once: kg × (1 + reps / 30) (B. Epley, "Poundage
 * Chart", Boyd Epley Workout, Lincoln 1985). Used to compare sets with each other, so its error with many reps matters
 * little.
 */
export const strengthOf = (kg: number, reps: number): number => kg * (1 + reps / 30);

/** The reps with another weight that show the same strength; not rounded, and below zero when it is too heavy. */
export const repsFor = (strength: number, kg: number): number => 30 * (strength / kg - 1);

/** Beyond this many reps the formula says little: it was fitted to fewer, and endurance takes over. */
const LONGEST_FOR_ESTIMATE = 12;

/**
 * Estimated one-repetition maximum in kilograms by Epley's formula: kg × (1 + reps / 30), and kg itself for one rep.
 * Null where it would be a guess: no weight above zero, no reps, or more than 12. Its error grows with the reps
 * (J. Mayhew et al., J Sports Med Phys Fitness 35(2), 1995).
 */
export function oneRepMax(kg: number | null, reps: number | null): number | null {
  if (kg === null || reps === null || kg <= 0 || reps < 1 || reps > LONGEST_FOR_ESTIMATE) return null;
  return reps === 1 ? kg : strengthOf(kg, reps);
}
