import { loadNearest, type Rack, smallestLoad } from '../owns/loads.ts';
import { isHeavy, type Pattern } from '../routine/pattern.ts';

/** The shares of the working weight that lead up to it. */
const SHARES = [0.5, 0.7, 0.85];

/**
 * The weights that lead up to a working weight, as this rack can show them: before a heavy pattern, and whenever the
 * weight is above twice the smallest load. Before weight is added to the body, the body alone.
 */
export function rampLoads(rack: Rack, kg: number, pattern: Pattern | null): readonly number[] {
  const smallest = smallestLoad(rack);
  const loads = rack.load !== 'none' && rack.load !== 'assistance' && rack.load !== 'band';
  if (!loads || smallest === null || kg <= 0 || (kg <= 2 * smallest && !isHeavy(pattern))) return [];
  if (rack.load === 'body') return [0];
  const near = SHARES.map((share) => loadNearest(rack, kg * share));
  return [...new Set(near)].filter((each) => each < kg);
}
