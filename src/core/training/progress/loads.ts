import { loadAbove, loadBelow, loadNearest, type Rack } from '../../owns/loads.ts';

/** Kinds of load that start at nothing: zero stands for the body alone. */
const FROM_THE_BODY: readonly Rack['load'][] = ['assistance', 'body'];

/** Whether an exercise can have this weight. No bar, dumbbell, stack or band weighs nothing. */
export const canCarry = ({ load }: Rack, kg: number | null): kg is number =>
  kg !== null && load !== 'none' && (FROM_THE_BODY.includes(load) ? true : kg > 0);

/** The weight of an exercise that can be made heavier or lighter; null for body weight or if none was logged. */
export const movableKg = (rack: Rack, kg: number | null): number | null =>
  !canCarry(rack, kg) || (rack.load === 'body' && kg <= 0) ? null : kg;

/** The next weight up, in kilograms; the same weight when there is none. */
export const heavier = loadAbove;

/**
 * The weight that can be built and is nearest to one lighter by `share` (0 to 1), at least one step down. Assistance
 * increases by that share instead. The same weight when there is nothing lighter, such as the empty bar.
 */
export const lighter = (rack: Rack, kg: number, share: number): number =>
  Math.min(loadNearest(rack, kg - Math.abs(kg) * share), loadBelow(rack, kg));
