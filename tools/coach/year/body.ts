import { loadKind } from '../../../src/core/owns/load-kind.ts';
import { coachLibrary } from '../coach-library.ts';
import { LIGHTEST_BAND_KG } from './taken-up.ts';

/** What a body can do of one exercise on one day: by Epley's formula where there is a weight. */
export type Ability =
  | { readonly kind: 'loaded'; readonly oneRepMaxKg: number }
  /** Without weight; each kilogram of help or of load changes the reps. */
  | { readonly kind: 'body'; readonly reps: number; readonly seconds: number }
  /** What the person manages with the lightest band. With a stronger band it is less. */
  | { readonly kind: 'band'; readonly reps: number; readonly seconds: number };

export type Abilities = Readonly<Record<string, number>>;

const BODY_KG = 75;
const SECONDS_A_REP = 3;
/** As if each band had so many kilograms more: what a person gives way to of a pull that grows with the stretch. */
const BAND_KG = 20;

/**
 * The ability in an exercise. `strength` holds one-rep maxima in kilograms, and reps of what has no weight; 1 as `form`
 * is the strength of the first day.
 */
export function abilityOf(strength: Abilities, exercise: string, form: number): Ability {
  const kind = loadKind(coachLibrary.exercises.get(exercise)?.equipment ?? []);
  const own = strength[exercise];
  if (kind === 'barbell' || kind === 'dumbbells' || kind === 'stack') {
    return { kind: 'loaded', oneRepMaxKg: (own ?? strength[kind] ?? 20) * form };
  }
  const reps = (own ?? strength['body'] ?? 10) * form;
  return { kind: kind === 'band' ? 'band' : 'body', reps, seconds: reps * SECONDS_A_REP };
}

/** The most reps of a set with this weight. */
export function repsAt(ability: Ability, kg: number | null): number {
  if (ability.kind === 'loaded') {
    return kg === null || kg <= 0 ? 30 : Math.max(0, Math.floor(30 * (ability.oneRepMaxKg / kg - 1)));
  }
  // Reps with the body alone give the one-rep maximum, body included; reps with a band do the same for its pull.
  const base = ability.kind === 'band' ? BAND_KG : BODY_KG;
  const least = ability.kind === 'band' ? LIGHTEST_BAND_KG : 0;
  const most = (base + least) * (1 + ability.reps / 30);
  return Math.max(0, Math.floor(30 * (most / (base + (kg ?? least)) - 1)));
}

/** Numbers from 0 to 1 that are the same each time. */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
