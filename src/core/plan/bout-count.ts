import type { Bout } from './plan.ts';

/** What decides how much is counted in a bout. */
export type Counted = Pick<Bout, 'rounds'> & { readonly moves: readonly unknown[] };

/** How many rounds a bout has; null when the time alone decides. */
export const roundsIn = ({ rounds }: Pick<Bout, 'rounds'>): number | null =>
  rounds === null || typeof rounds === 'number' ? rounds : rounds.length;

/** What is counted in a round: its moves, or the round itself under a clock without exercises. */
export const countsInRound = ({ moves }: { readonly moves: readonly unknown[] }): number =>
  Math.max(1, moves.length);

/** The most that can be counted in a bout; null if there is no limit. */
export function mostCounted(bout: Counted): number | null {
  const rounds = roundsIn(bout);
  return rounds === null ? null : rounds * countsInRound(bout);
}

/** Whether everything a bout asks for has been counted. */
export const isComplete = (bout: Counted, count: number): boolean => count >= (mostCounted(bout) ?? Infinity);
