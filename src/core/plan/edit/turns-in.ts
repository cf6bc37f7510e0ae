import {
  type GapStep,
  isGap,
  isLead,
  type LeadStep,
  type Plan,
  type PlanSlot,
  plannedIn,
  type SetPlace,
  type SetStep,
  type Step,
  setKey,
} from '../plan.ts';

/** One set in a plan: what leads up to it, its work, side after side, and the gap to the next one. */
export interface PlannedTurn extends SetPlace {
  readonly block: number;
  readonly lead: readonly LeadStep[];
  readonly work: readonly SetStep[];
  /** Null after the last set of the session. */
  readonly gap: GapStep | null;
}

export interface TurnsInPlan {
  /** The steps before the first set. */
  readonly opening: readonly Step[];
  readonly turns: readonly PlannedTurn[];
}

/** Takes a plan apart into its sets. */
export function turnsIn({ steps }: Plan): TurnsInPlan {
  const opening: Step[] = [];
  const turns: PlannedTurn[] = [];
  for (const step of steps) {
    const last = turns.at(-1);
    if (step.kind === 'prepare') opening.push(step);
    else if (last && !last.gap && setKey(last) === setKey(step.set)) {
      turns[turns.length - 1] = isGap(step)
        ? { ...last, gap: step }
        : isLead(step)
          ? { ...last, lead: [...last.lead, step] }
          : { ...last, work: [...last.work, step] };
    } else if (!isGap(step)) {
      const { slot, set } = step.set;
      const own = isLead(step) ? { lead: [step], work: [] } : { lead: [], work: [step] };
      turns.push({ block: step.block, slot, set, ...own, gap: null });
    }
  }
  return { opening, turns };
}

/** The planned slot with this id; null when it is left out or missing. */
export const slotIn = (plan: Plan, id: string): PlanSlot | null =>
  plan.blocks.flatMap(plannedIn).find((slot) => slot.id === id) ?? null;
