import { useState } from 'react';
import { logKey, type SetInfo } from '../../core/plan/plan.ts';
import { type Doubt, doubtOf } from '../../core/training/progress/doubt.ts';
import type { SetRecord } from '../../core/training/record.ts';
import type { SetResult } from '../../core/training/set-result.ts';

/**
 * The entry of a set while it may be a slip of the finger, and a way to say that it is not; null when there is nothing
 * to ask. `past`: the sets of the last sessions.
 */
export function useDoubt(
  set: SetInfo,
  result: SetResult,
  past: readonly (readonly SetRecord[])[],
): { readonly doubt: Doubt; readonly keep: () => void } | null {
  const [sureOf, setSureOf] = useState<string | null>(null);
  const entry = [logKey(set), result.kg, result.reps, result.holdMs].join(' ');
  const doubt = result.entered && sureOf !== entry ? doubtOf(result, set.dose, past) : null;
  return doubt && { doubt, keep: () => setSureOf(entry) };
}
