import type { Side } from '../../routine/routine.ts';
import type { SessionRecord, SetRecord } from '../record.ts';

/** What a side did in all: weight times reps, or reps or time alone where there is no weight. */
const doneOn = (sets: readonly SetRecord[], side: Side): number =>
  sets.reduce((sum, { result, side: on }) => {
    if (!result || on !== side) return sum;
    const kg = result.kg !== null && result.kg > 0 ? result.kg : 1;
    return sum + (result.reps ?? (result.holdMs ?? 0) / 1000) * kg;
  }, 0);

/** The side that did less the last time both were trained; null when neither did. `records` are newest first. */
export function weakerSide(records: readonly SessionRecord[], exercise: string): Side | null {
  for (const record of records) {
    const sets = record.sets.filter((set) => set.exercise === exercise && set.result !== null);
    const [left, right] = [doneOn(sets, 'left'), doneOn(sets, 'right')];
    if (left > 0 && right > 0) return left === right ? null : left < right ? 'left' : 'right';
  }
  return null;
}
