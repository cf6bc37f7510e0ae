/** One ramp-up set. */
export interface Ramp {
  readonly kg: number;
  readonly reps: number;
}

/** Fewer reps the closer to the working weight; body weight alone, before weight is added to it, is no light set. */
function repsAt(kg: number, workKg: number): number {
  const share = kg / workKg;
  if (share <= 0) return 3;
  return share < 0.6 ? 6 : share < 0.78 ? 3 : 2;
}

/**
 * The ramp-up sets to a weight, about 50 % × 6, 70 % × 3 and 85 % × 2 (NSCA, Essentials of Strength Training and
 * Conditioning: warm-up sets before a core lift), shortened to `count`: the heaviest goes first, because it costs the
 * most, then the lightest.
 */
export function rampsTo(workKg: number, rampKg: readonly number[], count: number): readonly Ramp[] {
  const kept =
    count >= rampKg.length ? rampKg : count === 1 ? rampKg.slice(0, 2).slice(-1) : rampKg.slice(0, count);
  return kept.map((kg) => ({ kg, reps: repsAt(kg, workKg) }));
}
