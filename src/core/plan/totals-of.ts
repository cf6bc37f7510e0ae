import { type Step, stepMs, type Totals } from './plan.ts';

export const sumMs = (steps: readonly Step[]): number =>
  steps.reduce((total, step) => total + stepMs(step), 0);

export function totalsOf(steps: readonly Step[]): Totals {
  const of = (...kinds: Step['kind'][]) => sumMs(steps.filter((step) => kinds.includes(step.kind)));
  const sets = steps.filter((step) => step.kind === 'work' && step.set.side !== 'right').length;
  const estimatedMs = sumMs(steps.filter((step) => step.timing.kind === 'open'));
  return { ms: sumMs(steps), workMs: of('work'), restMs: of('rest'), estimatedMs, sets };
}
