import { loadKind } from '../../owns/load-kind.ts';
import type { Choices, RoutineChoices } from '../../plan/choices.ts';
import { fillingsOf } from '../../plan/fillings.ts';
import type { Exercise } from '../../routine/exercise.ts';
import { isCare } from '../../routine/purpose.ts';
import type { ExerciseBook, Routine, Slot } from '../../routine/routine.ts';
import { isHeavyHinge } from '../hinge.ts';
import { ON_KNEES, PLANKS, type StartAnswers } from './start-answers.ts';

const PULL_UP = 'pull-up';
/** A hinge without a weight, to learn it. */
const HIP_HINGE = 'hip-hinge';
/** Of the three answers, this many strong ones make the middle of the ranges. */
const STRONG = 2;

const levelOf = ({ pullUps, plank, barbell }: StartAnswers): Choices['level'] =>
  [pullUps === 'many', plank === 'long', barbell === 'yes'].filter(Boolean).length >= STRONG
    ? 'middle'
    : 'low';

/** Whether the answers say that this exercise is not for a first time. */
function isTooMuch({ id, equipment }: Exercise, { pullUps, plank, barbell }: StartAnswers): boolean {
  if (id === PULL_UP) return pullUps === 'none';
  if (PLANKS.includes(id)) return plank === 'short';
  return barbell === 'no' && equipment.includes('barbell');
}

/** What to start with instead: the author's next way that the kit allows, or for a heavy hinge the one without a weight. */
function insteadOf(
  slot: Slot,
  planned: Exercise,
  exercises: ExerciseBook,
  choices: Choices,
  answers: StartAnswers,
): string | null {
  if (isHeavyHinge(planned) && exercises.has(HIP_HINGE)) return HIP_HINGE;
  if (PLANKS.includes(planned.id)) return exercises.has(ON_KNEES) ? ON_KNEES : null;
  const ways = [slot.exercise, ...slot.alternatives.map((each) => each.exercise)];
  return (
    ways.find((id) => {
      const way = exercises.get(id);
      return (
        way !== undefined &&
        !isTooMuch(way, answers) &&
        way.equipment.every((piece) => choices.equipment.includes(piece))
      );
    }) ?? null
  );
}

/**
 * The level and the exercises of a first session, by the answers: a person who cannot do a pull-up is not asked for
 * three sets of five, a plank that cannot be held for long is done on the knees, and a hinge is learned without a
 * weight. A swap that the person has made stays.
 */
export function startChoices(
  routine: Routine,
  exercises: ExerciseBook,
  choices: Choices,
  answers: StartAnswers,
): Pick<RoutineChoices, 'level' | 'swaps'> {
  const slots = routine.blocks.filter(({ purpose }) => !isCare(purpose)).flatMap((block) => block.slots);
  const fillings = fillingsOf(routine, exercises, choices);
  const swaps = slots.flatMap((slot): [string, string][] => {
    const planned = fillings.get(slot.id)?.exercise;
    if (!planned || !isTooMuch(planned, answers)) return [];
    const instead = insteadOf(slot, planned, exercises, choices, answers);
    return instead === null ? [] : [[slot.id, instead]];
  });
  return { level: levelOf(answers), swaps: { ...Object.fromEntries(swaps), ...choices.swaps } };
}

/** Whether its first weight is the person's to choose: one that could be lifted two or three reps more. */
export const choosesWeight = ({ equipment }: Pick<Exercise, 'equipment'>): boolean =>
  ['dumbbells', 'barbell', 'stack'].includes(loadKind(equipment));
