import type { Kit } from '../../plan/filling.ts';
import { fillingsOf } from '../../plan/fillings.ts';
import type { Variation } from '../../routine/exercise.ts';
import { isCare } from '../../routine/purpose.ts';
import type { BookEntry, ExerciseBook, Routine } from '../../routine/routine.ts';
import type { Ways } from './next-time.ts';
import type { Way } from './reason.ts';

/** The easier and the harder way of an exercise, as its file names them. */
type LadderOf = (exercise: string) => {
  readonly easier?: Variation | null;
  readonly harder?: Variation | null;
};

type Rung = 'easier' | 'harder';

/** The exercises that follow one on its ladder, the nearest first. */
function rungs(exercise: string, rung: Rung, ladderOf: LadderOf): readonly string[] {
  const seen = [exercise];
  for (let at = ladderOf(exercise)[rung]?.exercise; at !== undefined && !seen.includes(at); ) {
    seen.push(at);
    at = ladderOf(at)[rung]?.exercise;
  }
  return seen.slice(1);
}

/**
 * The easier and harder ways of the exercises of a routine, as a person does it: the next on the ladder whose equipment
 * is at hand and that the session does not train already. From an easier way that was swapped into a slot, the harder
 * way leads back up the ladder of the slot's own exercise.
 */
export function waysFor(routine: Routine, exercises: ExerciseBook, kit: Kit, ladderOf: LadderOf): Ways {
  const main = routine.blocks.flatMap(({ purpose, slots }) => (isCare(purpose) ? [] : slots));
  const fillings = fillingsOf(routine, exercises, kit);
  const trained = new Set(main.map(({ id }) => fillings.get(id)?.exercise.id));
  const isOpen = ({ id, equipment }: BookEntry) =>
    !trained.has(id) && equipment.every((piece) => kit.equipment.includes(piece));
  const firstOf = (ids: readonly string[]): Way | null => {
    const found = ids.flatMap((id) => exercises.get(id) ?? []).find(isOpen);
    return found ? { exercise: found.id, name: found.name } : null;
  };
  const wayBack = (exercise: string): Way | null => {
    const slot = main.find(({ id }) => kit.swaps[id] === exercise);
    if (!slot) return null;
    const down = [slot.exercise, ...rungs(slot.exercise, 'easier', ladderOf)];
    const up = firstOf(down.slice(0, Math.max(0, down.indexOf(exercise))).toReversed());
    return up && { ...up, back: true };
  };
  return (exercise) => ({
    harder: wayBack(exercise) ?? firstOf(rungs(exercise, 'harder', ladderOf)),
    easier: firstOf(rungs(exercise, 'easier', ladderOf)),
  });
}
