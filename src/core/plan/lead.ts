import type { Equipment } from '../routine/equipment.ts';
import type { Exercise } from '../routine/exercise.ts';
import { isCare, type Purpose } from '../routine/purpose.ts';
import type { Scheme } from '../routine/routine.ts';
import type { Choices } from './choices.ts';
import { slotDial, type ValueOf } from './fitting.ts';
import { repMs } from './pace.ts';
import type { LeadStep, PlanSlot } from './plan.ts';
import { type Ramp, rampsTo } from './ramp.ts';
import type { SettledSlot } from './settle.ts';

/** What leads up to the first set of a loaded lift. */
export interface Lead {
  readonly implement: Equipment;
  readonly ramps: readonly Ramp[];
}

/** What has to be loaded or set before a lift, the one that takes longest first. */
const IMPLEMENTS: readonly Equipment[] = ['barbell', 'dumbbells', 'cable', 'assist-machine'];

/** Loading a bar, or walking to a rack or a machine and setting it. */
const BARBELL_MS = 50_000;
const OTHERS_MS = 45_000;
/** From Ready to the first rep: to take up the weight. */
const TAKE_UP_MS = 5000;
/** To change the weight after a ramp-up, and to breathe. */
export const LOAD_MS = 30_000;

/** How long a set-up is estimated to take. */
const setUpMs = (implement: Equipment): number => (implement === 'barbell' ? BARBELL_MS : OTHERS_MS);

/** The set-up with the time to take up the weight: the time it adds to a session. */
export const setUpInAllMs = (implement: Equipment): number => setUpMs(implement) + TAKE_UP_MS;

/** The block of a lift, as far as it decides what leads up to it. */
export type Where = { readonly purpose: Purpose; readonly scheme: Pick<Scheme, 'kind'> };

/**
 * What has to be set up for an exercise; null for one without a weight, in a warm-up or a stretch, and in a circuit,
 * a ladder or under a clock, whose pace leaves no time for it.
 */
export function implementOf({ equipment }: Exercise, { purpose, scheme }: Where): Equipment | null {
  if (isCare(purpose) || (scheme.kind !== 'straight' && scheme.kind !== 'superset')) return null;
  return IMPLEMENTS.find((piece) => equipment.includes(piece)) ?? null;
}

/** Small muscles need no lead: their reps are many and light, and the large lifts before them have warmed them. */
const HEAVY: readonly Purpose[] = ['compound', 'strength', 'hypertrophy'];

/** The ramp-ups to a working weight in such a block, at most `count`. */
export const rampsFor = (
  kg: number | undefined,
  rampKg: readonly number[],
  { purpose }: Where,
  count = rampKg.length,
): readonly Ramp[] =>
  kg !== undefined && kg > 0 && HEAVY.includes(purpose) ? rampsTo(kg, rampKg, count) : [];

/** What leads up to a slot in its block, with the ramp-ups that `valueOf` picks. */
export function leadOf(
  { planned, exercise, rampKg }: SettledSlot,
  where: Where,
  valueOf: ValueOf,
): Lead | null {
  const implement = implementOf(exercise, where);
  if (!implement) return null;
  const { id, dose } = planned;
  const all = rampKg.length;
  const count = valueOf({ low: all, high: all }, slotDial(id, 'ramp'));
  return { implement, ramps: rampsFor(dose.kg, rampKg, where, count) };
}

/** How long a ramp-up takes; on both sides, one after the other, when the lift is done one side at a time. */
export const rampMs = ({ reps }: Ramp, oneRepMs: number, sides: PlanSlot['sides']): number =>
  reps * oneRepMs * (sides === 'both' ? 1 : 2);

/** The steps before the first set: getting the weight ready, then the ramp-ups with a change of weight after each. */
export function leadSteps(
  lead: Lead | null,
  { id: slot, dose, sides }: Pick<PlanSlot, 'id' | 'dose' | 'sides'>,
  set: number,
  block: number,
  pace: Choices['pace'],
): LeadStep[] {
  if (!lead) return [];
  const base = { block, set: { slot, set } };
  const id = (...parts: readonly (string | number)[]) => [slot, set, ...parts].join('/');
  const load = (after: string, ms: number): LeadStep => ({
    ...base,
    kind: 'transition',
    change: 'load',
    id: `${after}/load`,
    timing: { kind: 'timed', ms },
  });
  const setUp: LeadStep = {
    ...base,
    kind: 'set-up',
    id: id('set-up'),
    implement: lead.implement,
    timing: { kind: 'open', estimateMs: setUpMs(lead.implement) },
  };
  const steps = [setUp, load(setUp.id, TAKE_UP_MS)];
  if (dose.kind === 'hold') return steps;
  const ramps = lead.ramps.flatMap((ramp, index): LeadStep[] => {
    const ms = rampMs(ramp, repMs(dose.pace), sides);
    const step: LeadStep = {
      ...base,
      kind: 'ramp-up',
      id: id('ramp', index + 1),
      ramp: index + 1,
      ramps: lead.ramps.length,
      dose: { ...dose, ...ramp },
      timing: pace === 'tempo' ? { kind: 'timed', ms } : { kind: 'open', estimateMs: ms },
    };
    return [step, load(step.id, LOAD_MS)];
  });
  return [...steps, ...ramps];
}
