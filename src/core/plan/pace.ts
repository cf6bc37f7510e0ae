import type { PacePart, RepsDose } from './plan.ts';

/** Length of one repetition. */
export const repMs = (pace: readonly PacePart[]): number => pace.reduce((sum, part) => sum + part.ms, 0);

/** How far the tempo has advanced in a set. */
export interface PacePosition {
  /** 1-based; the last one once `complete`. */
  readonly rep: number;
  /** Index into dose.pace. */
  readonly part: number;
  /** How far into the part, in ms. */
  readonly intoMs: number;
  /** The tempo has counted every rep; the person may still be working. */
  readonly complete: boolean;
}

/** The rep and its part after `elapsedMs` of a set at tempo. */
export function pacePosition(dose: RepsDose, elapsedMs: number): PacePosition {
  const rep = repMs(dose.pace);
  const last = dose.pace.length - 1;
  if (rep <= 0 || elapsedMs >= rep * dose.reps) {
    return { rep: dose.reps, part: Math.max(0, last), intoMs: dose.pace[last]?.ms ?? 0, complete: true };
  }
  const into = elapsedMs % rep;
  let begins = 0;
  for (const [part, { ms }] of dose.pace.entries()) {
    if (into < begins + ms) {
      return { rep: Math.floor(elapsedMs / rep) + 1, part, intoMs: into - begins, complete: false };
    }
    begins += ms;
  }
  return { rep: dose.reps, part: Math.max(0, last), intoMs: 0, complete: true };
}
