/**
 * What a set shows of a person's strength, as the weight they could lift once: kg × (1 + reps / 30) (B. Epley, "Poundage
 * Chart", Boyd Epley Workout, Lincoln 1985). Used to compare sets with each other, so its error with many reps matters
 * little.
 */
export const strengthOf = (kg: number, reps: number): number => kg * (1 + reps / 30);

/** The reps with another weight that show the same strength; not rounded, and below zero when it is too heavy. */
export const repsFor = (strength: number, kg: number): number => 30 * (strength / kg - 1);
