import type { BookEntry, Scheme } from '../../core/routine/routine.ts';
import type { Said } from '../../core/routine/said.ts';
import { doseToFile } from '../routine-to-file.ts';

/** What a new line asks for where nothing says how its exercise is usually done. */
const REPS = [8, 12] as const;
const SETS = 3;
const REST_SECONDS = 60;

/** Schemes whose clock or ladder says how much is done. */
const WITHOUT_DOSE: readonly Scheme['kind'][] = ['ladder', 'interval', 'tabata'];

/** How an exercise is usually done, as the line of a slot in a block of this scheme. */
export function usualSlot({ id, usual, oneSided }: BookEntry, scheme: Scheme['kind']): Said {
  const sides = usual?.sides ?? (oneSided ? 'each' : 'both');
  const said: Said = { exercise: id, ...(sides !== 'both' && { sides }) };
  if (WITHOUT_DOSE.includes(scheme)) return sides === 'split' ? { exercise: id } : said;
  Object.assign(said, usual ? doseToFile(usual.dose) : { reps: REPS });
  const isCare = usual?.care ?? false;
  if (scheme === 'straight' || scheme === 'superset') {
    const { low, high } = usual?.sets ?? { low: SETS, high: SETS };
    said.sets = low === high ? low : [low, high];
  }
  if (scheme === 'straight' && !isCare) said.rest = REST_SECONDS;
  return said;
}
