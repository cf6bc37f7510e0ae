import type { Plan, WorkStep } from '../core/plan/plan.ts';
import { workAhead } from '../core/session/views.ts';

/** "Side Plank, right, set 2 of 3": as little as tells one set from the others. */
function setWords({ set: { name, side, set, sets } }: WorkStep): string {
  return [name, ...(side ? [side] : []), ...(sets > 1 ? [`set ${set} of ${sets}`] : [])].join(', ');
}

/** What a coach would say as a step begins, in a few words; null where the cues say enough. */
export function announcement(plan: Plan, index: number): string | null {
  const step = plan.steps[index];
  const ahead = workAhead(plan, index);
  const next = ahead === null ? undefined : plan.steps[ahead];
  if (!step || next?.kind !== 'work') return null;
  switch (step.kind) {
    case 'prepare':
      return setWords(next);
    case 'rest':
      return `Next: ${setWords(next)}`;
    case 'transition':
      if (step.change === 'place') return setWords(next);
      return next.set.side ? `Change sides, ${next.set.side}` : 'Change sides';
    case 'work':
      return setWords(step);
  }
}
