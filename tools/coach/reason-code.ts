import type { NextTime } from '../../src/core/training/progress/next-time.ts';
import type { REASONS } from './case-shape.ts';

export type ReasonCode = (typeof REASONS)[number];

/** The reason of a suggestion as cases name it. A first weight from a related exercise is as new. */
export function reasonCode({ suggestion: { reason } }: NextTime): ReasonCode {
  if (reason.code === 'stronger-band') return 'harder-way';
  return reason.code === 'related' ? 'as-new' : reason.code;
}
