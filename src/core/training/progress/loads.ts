import { loadAbove, loadBelow, loadNearest, type Rack } from '../../owns/loads.ts';
import { HAIR_KG } from '../../owns/plates-for.ts';

/** Kinds of load that start at nothing: zero stands for the body alone. */
const FROM_THE_BODY: readonly Rack['load'][] = ['assistance', 'body'];

/** Whether an exercise can have this weight. No bar, dumbbell, stack or band weighs nothing. */
export const canCarry = ({ load }: Rack, kg: number | null): kg is number =>
  kg !== null && load !== 'none' && (FROM_THE_BODY.includes(load) ? true : kg > 0);

/** The weight of an exercise that can be made heavier or lighter; null for body weight or if none was logged. */
export const movableKg = (rack: Rack, kg: number | null): number | null =>
  !canCarry(rack, kg) || (rack.load === 'body' && kg <= 0) ? null : kg;

/** A weight goes up by two percent or more (ACSM, see more-weight.ts), or by a usual step where that is less. */
const LEAST_MORE = 0.02;
const USUAL_STEP_KG = 2.5;
const MOST_MORE = 0.1;

/**
 * The next weight up, in kilograms; the same weight when there is none. With a barbell, a step of less than 2 % (or
 * 2.5 kg, if that is less) is passed over for the next one, unless that adds more than 10 %.
 */
export function heavier(rack: Rack, kg: number): number {
  const next = loadAbove(rack, kg);
  const least = kg + Math.min(kg * LEAST_MORE, USUAL_STEP_KG);
  if (rack.load !== 'barbell' || next >= least - HAIR_KG) return next;
  const useful = loadAbove(rack, least - 2 * HAIR_KG);
  return useful <= kg * (1 + MOST_MORE) ? useful : next;
}

/**
 * The weight that can be built and is nearest to one lighter by `share` (0 to 1), at least one step down. Assistance
 * increases by that share instead. The same weight when there is nothing lighter, such as the empty bar.
 */
export const lighter = (rack: Rack, kg: number, share: number): number =>
  Math.min(loadNearest(rack, kg - Math.abs(kg) * share), loadBelow(rack, kg));
