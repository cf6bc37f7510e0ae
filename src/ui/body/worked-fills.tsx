import { type ReactNode, useId } from 'react';
import { VOLUME } from '../../core/training/history/muscle-sets.ts';
import css from './body.module.css';

/** How much a muscle was trained, in steps that differ in texture and not only in colour. */
export const WORK_STEPS = ['none', 'few', 'some', 'enough', 'many'] as const;
export type WorkStep = (typeof WORK_STEPS)[number];

/** The shade of a muscle that was trained in this many sets. */
export function workStep(sets: number): WorkStep {
  if (sets > VOLUME.high) return 'many';
  if (sets >= VOLUME.low) return 'enough';
  if (sets >= VOLUME.low / 2) return 'some';
  return sets > 0 ? 'few' : 'none';
}

const FULL = <rect className={css.sea} width="3" height="3" />;
/** In centimetres of the body. */
const TEXTURES = {
  few: <path className={css.thread} d="M0 1H3" />,
  some: <rect className={css.sea} width="3" height="1.8" />,
  enough: FULL,
  many: (
    <>
      {FULL}
      <path className={css.mesh} d="M0 1.5H3M1.5 0V3" />
    </>
  ),
} as const;

export interface WorkedFills {
  /** Has to be in the same picture as what it fills. */
  readonly defs: ReactNode;
  readonly fillOf: (step: WorkStep) => string;
}

export function useWorkedFills(): WorkedFills {
  const id = useId();
  return {
    defs: (
      <defs>
        {Object.entries(TEXTURES).map(([step, drawing]) => (
          <pattern key={step} id={`${id}${step}`} width="3" height="3" patternUnits="userSpaceOnUse">
            {drawing}
          </pattern>
        ))}
      </defs>
    ),
    fillOf: (step) => (step === 'none' ? 'none' : `url(#${id}${step})`),
  };
}
