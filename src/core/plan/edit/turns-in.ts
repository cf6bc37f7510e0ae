import type { Plan, PlanSlot, RestStep, Step, TransitionStep, WorkStep } from '../plan.ts';

/** One set as it stands in a plan: its work, side after side, and the gap to the next one. */
export interface PlannedTurn {
  readonly block: number;
  readonly slot: string;
  readonly set: number;
  readonly work: readonly Step[];
  /** Null after the last set of the session. */
  readonly gap: RestStep | TransitionStep | null;
}

export interface TurnsInPlan {
  /** What comes before the first set. */
  readonly opening: readonly Step[];
  readonly turns: readonly PlannedTurn[];
}

const opens = (step: Step, last: PlannedTurn | null): step is WorkStep =>
  step.kind === 'work' && !(last && last.slot === step.set.slot && last.set === step.set.set && !last.gap);

const isGap = (step: Step): step is RestStep | TransitionStep =>
  step.kind === 'rest' || (step.kind === 'transition' && step.change === 'place');

/** Takes a plan apart into its sets. */
export function turnsIn({ steps }: Plan): TurnsInPlan {
  const opening: Step[] = [];
  const turns: PlannedTurn[] = [];
  for (const step of steps) {
    const last = turns.at(-1) ?? null;
    if (opens(step, last)) {
      turns.push({ block: step.block, slot: step.set.slot, set: step.set.set, work: [step], gap: null });
    } else if (!last) opening.push(step);
    else {
      const grown = isGap(step) ? { ...last, gap: step } : { ...last, work: [...last.work, step] };
      turns[turns.length - 1] = grown;
    }
  }
  return { opening, turns };
}

/** The slot of a plan with this id; null where it is left out or not there. */
export function slotIn(plan: Plan, id: string): PlanSlot | null {
  for (const { slots } of plan.blocks) {
    for (const each of slots) if (each.kind === 'planned' && each.slot.id === id) return each.slot;
  }
  return null;
}
