import { isCare } from '../../routine/purpose.ts';
import type { NumberRange } from '../../routine/routine.ts';
import { repMs } from '../pace.ts';
import { type Plan, type PlanBlock, type PlanSlot, plannedIn, type RestStep, type Step } from '../plan.ts';
import { easesFrom } from '../steps-of-turn.ts';

/** What a fitting changed, compared with the same choices without a time. */
export interface FitFacts {
  /**
   * The shortest and the longest rest, in ms; null when the fitting changed none. Leaves out rests before a set-up or a
   * stretch, and the unchanged rests of a warm-up or a stretch.
   */
  readonly restMs: NumberRange | null;
  /** Sets added to the slots that stay, or removed when negative; both sides count as one. */
  readonly sets: number;
  /** Whether sets ask for more reps, or how many those ask for that ask for fewer. */
  readonly reps: 'more' | 'same' | { readonly heldAt: NumberRange };
  /** Holds, and those inside reps. */
  readonly holds: 'longer' | 'shorter' | 'same';
  /** Whether reps that were lowered more slowly than the author's tempo went back to that tempo. */
  readonly usualTempo: boolean;
  /** Names of exercises that alternate. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Names of exercises left out for time. */
  readonly leftOut: readonly string[];
  /** Names of the warm-up and cool-down blocks that got shorter, and by how much in all. */
  readonly shortened: { readonly blocks: readonly string[]; readonly ms: number } | null;
}

/** A slot with and without the time. */
interface Change {
  readonly was: PlanSlot;
  readonly after: PlanSlot;
}

const repsOf = ({ dose }: PlanSlot): number => (dose.kind === 'reps' ? dose.reps : 0);

/** The length of a hold, or of the one inside each rep. */
const holdOf = ({ dose }: PlanSlot): number => (dose.kind === 'hold' ? dose.ms : (dose.holdMs ?? 0));

function repsChange(kept: readonly Change[]): FitFacts['reps'] {
  if (kept.some(({ was, after }) => repsOf(after) > repsOf(was))) return 'more';
  const held = kept.filter(({ was, after }) => repsOf(after) < repsOf(was)).map(({ after }) => repsOf(after));
  return held.length > 0 ? { heldAt: { low: Math.min(...held), high: Math.max(...held) } } : 'same';
}

function holdsChange(kept: readonly Change[]): FitFacts['holds'] {
  const by = kept.map(({ was, after }) => holdOf(after) - holdOf(was));
  if (by.some((ms) => ms > 0)) return 'longer';
  return by.some((ms) => ms < 0) ? 'shorter' : 'same';
}

/** How long one rep of the slot takes without the hold in it; 0 for a hold. */
const tempoOf = ({ dose }: PlanSlot): number =>
  dose.kind === 'reps' ? repMs(dose.pace) - (dose.holdMs ?? 0) : 0;

const isTraining = ({ purpose }: PlanBlock): boolean => !isCare(purpose);

/** The rests by their steps, without those that end in a set-up or a stretch. */
function restsIn({ steps, blocks }: Plan): ReadonlyMap<string, RestStep> {
  const purposeOf = (step: Step | undefined) => (step ? blocks[step.block]?.purpose : undefined);
  const rests = steps.filter((step, i): step is RestStep => {
    const next = steps[i + 1];
    const eases = easesFrom(purposeOf(step), purposeOf(next));
    return step.kind === 'rest' && next?.kind !== 'set-up' && !eases;
  });
  return new Map(rests.map((step) => [step.id, step]));
}

/** The rests of a plan, if fitting changed one; of a warm-up or a stretch only those that it changed. */
function restsToTell(natural: Plan, fitted: Plan): readonly number[] {
  const before = restsIn(natural);
  const rests = [...restsIn(fitted).values()].map(({ id, block, timing: { ms } }) => ({
    ms,
    isChanged: (before.get(id)?.timing.ms ?? ms) !== ms,
    trains: !isCare(fitted.blocks[block]?.purpose ?? 'warm-up'),
  }));
  if (!rests.some(({ isChanged }) => isChanged)) return [];
  return rests.filter(({ trains, isChanged }) => trains || isChanged).map(({ ms }) => ms);
}

/** Compares a fitted plan with the plan of the same choices without a time. */
export function fitFacts(natural: Plan, fitted: Plan): FitFacts {
  const before = new Map(natural.blocks.flatMap(plannedIn).map((slot) => [slot.id, slot]));
  const trains = fitted.blocks.some(isTraining);
  const work = fitted.blocks.filter((block) => !trains || isTraining(block));
  const kept = work.flatMap(plannedIn).flatMap((after) => {
    const was = before.get(after.id);
    return was ? [{ was, after }] : [];
  });
  const rests = restsToTell(natural, fitted);
  const all = fitted.blocks.flatMap(plannedIn);
  const shorter = natural.blocks.flatMap((block, index) => {
    const ms = block.ms - (fitted.blocks[index]?.ms ?? 0);
    return trains && !isTraining(block) && ms > 0 ? [{ name: block.name, ms }] : [];
  });
  return {
    restMs: rests.length > 0 ? { low: Math.min(...rests), high: Math.max(...rests) } : null,
    sets: kept.reduce((sum, { was, after }) => sum + after.sets - was.sets, 0),
    reps: repsChange(kept),
    holds: holdsChange(kept),
    usualTempo: kept.some(({ was, after }) => tempoOf(after) < tempoOf(was)),
    pairs: all.flatMap((slot, index) => {
      const partner = all.find(({ id }, at) => at > index && id === slot.pairedWith);
      return partner ? [[slot.name, partner.name] as const] : [];
    }),
    leftOut: fitted.blocks.flatMap(({ slots: rows }) =>
      rows.flatMap((row) => (row.kind === 'left-out' && before.has(row.slot.id) ? [row.slot.name] : [])),
    ),
    shortened:
      shorter.length > 0
        ? { blocks: shorter.map(({ name }) => name), ms: shorter.reduce((sum, { ms }) => sum + ms, 0) }
        : null,
  };
}
