import type { Plan, PlanBlock, Step } from './plan.ts';

/** The slot a step belongs to; null for `prepare`. */
const slotOf = (step: Step): string | null => (step.kind === 'prepare' ? null : step.set.slot);

function blockWithLeftOut(block: PlanBlock, own: readonly Step[], out: readonly Step[]): readonly Step[] {
  const ids = block.slots.map(({ slot }) => slot.id);
  const place = (step: Step) => ids.indexOf(slotOf(step) ?? '');
  const steps = [...own];
  for (const id of ids) {
    const added = out.filter((step) => slotOf(step) === id);
    const after = steps.findIndex((step) => place(step) > ids.indexOf(id));
    steps.splice(after < 0 ? steps.length : after, 0, ...added);
  }
  return steps;
}

/**
 * The steps of a plan and, in their places, those of the slots that the person or the time left out, marked by `out`.
 * `whole` is the plan of the same routine and equipment with nothing left out.
 */
export function withLeftOut(
  plan: Plan,
  whole: Plan,
): { readonly steps: readonly Step[]; readonly out: ReadonlySet<Step> } {
  const leftOut = plan.blocks.flatMap(({ slots }) =>
    slots.flatMap(({ kind, slot }) => (kind === 'left-out' ? slot.id : [])),
  );
  const out = whole.steps.filter((step) => leftOut.includes(slotOf(step) ?? ''));
  const steps = plan.blocks.flatMap((block, index) =>
    blockWithLeftOut(
      block,
      plan.steps.slice(block.from, block.to),
      out.filter((step) => step.block === index),
    ),
  );
  return { steps, out: new Set(out) };
}
