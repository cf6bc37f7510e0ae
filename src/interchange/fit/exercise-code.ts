import codes from './exercise-codes.json' with { type: 'json' };

/** `exercise_category` and `*_exercise_name` of the public FIT profile. */
export interface ExerciseCode {
  readonly category: number;
  readonly subtype: number;
}

/** The category of exercises that are not in the profile: only their title names them. */
const UNKNOWN = 65_534;

const known = new Map<string, readonly number[]>(Object.entries(codes));

/**
 * Numbers the exercises of a file. Those of the library have the code of the nearest exercise of the profile, from its
 * first 33 categories, which older devices know too; those of a person's own are counted.
 */
export function createCodes(): (exercise: string) => ExerciseCode {
  const own = new Map<string, number>();
  return (exercise) => {
    const [category, subtype] = known.get(exercise) ?? [];
    if (category !== undefined && subtype !== undefined) return { category, subtype };
    const number = own.get(exercise) ?? own.size;
    own.set(exercise, number);
    return { category: UNKNOWN, subtype: number };
  };
}
