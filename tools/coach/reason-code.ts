import type { NextTime } from '../../src/core/training/progress/next-time.ts';
import type { REASONS } from './case-shape.ts';

export type ReasonCode = (typeof REASONS)[number];

/** The reason of a suggestion as cases name it. */
export function reasonCode({ suggestion: { aim, reason } }: NextTime): ReasonCode {
  switch (reason.code) {
    case 'reached':
      if (aim.kg !== null && reason.reached.kind === 'reps' && (aim.reps ?? 0) < reason.reached.reps)
        return 'more-weight';
      return reason.reached.kind === 'hold' ? 'longer' : 'more-reps';
    case 'one-set-more':
      return 'more-sets';
    case 'weight-unknown':
    case 'weight-unconfirmed':
      return 'unconfirmed';
    case 'slower-first':
      return 'slower';
    case 'top':
      return reason.harder === null ? 'same' : 'harder-way';
    case 'sets-left-out':
    case 'one-weight':
    case 'hard':
      return 'same';
    case 'missed-once':
      return 'fell-short';
    case 'step-down':
    case 'little-less':
    case 'one-set-less':
      return 'lighter';
    case 'low-end':
      return reason.easier === null ? 'fell-short' : 'easier-way';
    case 'away':
      return 'away';
  }
}
