import { useState } from 'react';
import { logKey, type SetInfo } from '../../../../core/plan/plan.ts';
import { type SetToLog, setToLog, sidesToLog } from '../../../../core/training/set-to-log.ts';
import type { LiveSession } from '../../../../store/session-view.ts';

interface OpenLog {
  readonly sides: readonly [SetToLog, ...SetToLog[]];
  /** Another step has begun: the log stays only until what is being typed is confirmed. */
  readonly isLate: boolean;
  readonly isTyping: boolean;
  readonly onTyping: (typing: boolean) => void;
}

/** The log to show: of the set just done, or of an earlier one while something is being typed in it; null without one. */
export function useOpenLog({ plan, state }: LiveSession): OpenLog | null {
  const [typing, setTyping] = useState<SetInfo | null>(null);
  const due = setToLog(plan, state);
  const held = typing ? sidesToLog(state, typing) : [];
  const [first, ...others] = held.length > 0 ? held : due;
  if (!first) return null;
  return {
    sides: [first, ...others],
    isLate: !due.some(({ set }) => logKey(set) === logKey(first.set)),
    isTyping: held.length > 0,
    onTyping: (isTyping) => setTyping(isTyping ? first.set : null),
  };
}
