import type { Purpose } from '../routine/purpose.ts';
import { type Plan, stepMs } from './plan.ts';

/** The steps of a plan by block, in milliseconds: work is positive, all else negative. */
export type Outline = readonly {
  readonly purpose: Purpose;
  readonly steps: readonly number[];
}[];

/** The outline of a plan. */
export const outlineOf = ({ blocks, steps }: Plan): Outline =>
  blocks.map(({ purpose }, at) => ({
    purpose,
    steps: steps
      .filter(({ block }) => block === at)
      .map((step) => (step.kind === 'work' || step.kind === 'bout' ? stepMs(step) : 0 - stepMs(step))),
  }));
