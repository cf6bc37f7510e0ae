import { apportion, minutes } from '../../core/duration.ts';
import type { Totals } from '../../core/plan/plan.ts';
import { unitWords } from './unit-words.ts';

const MINUTE_MS = 60_000;
/** Below this, minutes alone are too coarse to add up from. */
const SHORT_MS = 10 * MINUTE_MS;

/**
 * What the minutes of a plan are made of, adding up to them: "27 min of work, 27 of rest, 2 of changes". A part under
 * a minute, and every part of a short plan, is told to the second.
 */
export function timeParts({ ms, workMs, restMs }: Totals): string {
  const parts = [
    { of: 'work', ms: workMs },
    { of: 'rest', ms: restMs },
    { of: 'changes', ms: ms - workMs - restMs },
  ].filter((part) => part.ms > 0);
  const small = parts.filter((part) => ms < SHORT_MS || part.ms < MINUTE_MS);
  const large = parts.filter((part) => !small.includes(part));
  const inSmall = small.reduce((sum, part) => sum + part.ms, 0);
  const inLarge = minutes(ms) * MINUTE_MS - Math.round(inSmall / MINUTE_MS) * MINUTE_MS;
  const scale = inLarge / large.reduce((sum, part) => sum + part.ms, 0);
  const whole = apportion(
    large.map((part) => part.ms * scale),
    MINUTE_MS,
  );
  let unit = '';
  const words = parts.map((part) => {
    const at = large.indexOf(part);
    if (at < 0) {
      unit = '';
      return `${unitWords.time(part.ms)} of ${part.of}`;
    }
    const told = `${Math.round((whole[at] ?? 0) / MINUTE_MS)}${unit ? '' : ' min'} of ${part.of}`;
    unit = 'min';
    return told;
  });
  return words.join(', ');
}
