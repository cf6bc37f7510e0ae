import { loadAtMost, type Rack } from '../../owns/loads.ts';

/**
 * What one exercise is worth in another: its weight times this. Dumbbells count one hand. Two dumbbells carry less than a
 * bar (A. Saeterbakken et al., "A comparison of muscle activity and 1-RM strength of three chest-press exercises with
 * different stability requirements", J Sports Sci 29(5), 2011: a sixth less); the rest is caution, because it is a first
 * try.
 */
const SHARES: readonly (readonly [from: string, to: string, share: number])[] = [
  ['barbell-row', 'dumbbell-row', 0.37],
  ['barbell-row', 'single-arm-row', 0.37],
  ['dumbbell-row', 'single-arm-row', 1],
  ['deadlift', 'dumbbell-deadlift', 0.37],
  ['seated-cable-row', 'lat-pulldown', 1],
  ['barbell-row', 'seated-cable-row', 0.8],
];
/** A first try the other way, from a lighter way to a heavier one. */
const BACK = 0.9;

/** The exercises whose weight says something about the weight of another, the closest first. */
export const relatedTo = (
  exercise: string,
): readonly { readonly exercise: string; readonly share: number }[] =>
  SHARES.flatMap(([from, to, share]) => {
    if (to === exercise) return [{ exercise: from, share }];
    return from === exercise ? [{ exercise: to, share: BACK / share }] : [];
  });

/** A first weight from that of a related exercise; null when nothing so light can be built. */
export function firstWeight(rack: Rack, kg: number, share: number): number | null {
  const meant = kg * share;
  const first = loadAtMost(rack, meant);
  return first > 0 && first <= meant + 0.01 ? first : null;
}
