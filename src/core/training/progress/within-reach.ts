import { loadAtMost } from '../../owns/loads.ts';
import { HAIR_KG } from '../../owns/plates-for.ts';
import type { Aim } from '../../plan/aims.ts';
import { repsFor, strengthOf } from '../epley.ts';
import type { LastResult } from './last-result.ts';
import { rangeOf } from './same-aim.ts';
import type { Target } from './suggestion.ts';

/** An aim asks for no more than this, compared with what was done. */
const MOST = 1.1;

/** The aim with fewer reps, and then less weight, if it asks for more than a tenth above what was done. */
export function withinReach(aim: Aim, { kg, work }: LastResult, target: Target): Aim {
  if (kg === null || kg <= 0 || aim.kg === null || aim.reps === null || work.kind !== 'reps') return aim;
  if (target.load === 'body') return aim;
  const { low } = rangeOf(target.dose);
  const most = MOST * strengthOf(kg, work.least);
  if (strengthOf(aim.kg, aim.reps) <= most) return aim;
  const reps = Math.floor(repsFor(most, aim.kg));
  if (reps >= low) return { ...aim, reps };
  // A load within a hair of the limit counts as reaching it.
  const limit = most / strengthOf(1, low) - HAIR_KG;
  return { ...aim, reps: low, kg: Math.min(aim.kg, loadAtMost(target, limit)) };
}
