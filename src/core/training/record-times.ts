import { apportion } from '../duration.ts';
import type { SessionRecord } from './record.ts';

type Times = Pick<SessionRecord, 'totalMs' | 'workMs' | 'restMs' | 'otherMs' | 'pausedMs'>;

/** The times of a session in whole seconds; work, rest and other time add up to the total, which excludes pauses. */
export function recordTimes({ workMs, restMs, otherMs, pausedMs }: Times): Times {
  const [work = 0, rest = 0, other = 0] = apportion([workMs, restMs, otherMs], 1000);
  return { totalMs: work + rest + other, workMs: work, restMs: rest, otherMs: other, pausedMs };
}
