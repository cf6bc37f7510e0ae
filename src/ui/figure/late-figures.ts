import { type Plan, plannedIn } from '../../core/plan/plan.ts';
import { isCare } from '../../core/routine/purpose.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { part } from '../shell/late-component.ts';
import { FigureSign } from './figure-sign.tsx';

export const FigureStrip = part('FigureStrip', () => import('./figure-strip.tsx'));
/** The figure of an exercise; until it is here, its sign. */
export const LateFigure = part('FigurePlace', () => import('./figure-place.tsx'), FigureSign);

/** The exercises whose figures stand for a routine: those that train, or all where none does. */
export function figuresOf({ blocks }: Routine, plan: Plan | null): readonly string[] {
  const rows = plan
    ? plan.blocks.map((block) => ({ purpose: block.purpose, slots: plannedIn(block) }))
    : blocks;
  const training = rows.filter(({ purpose }) => !isCare(purpose));
  const shown = training.some(({ slots }) => slots.length > 0) ? training : rows;
  return [...new Set(shown.flatMap(({ slots }) => slots.map(({ exercise }) => exercise)))];
}
