import type { Aims } from '../../src/core/plan/aims.ts';
import type { Choices } from '../../src/core/plan/choices.ts';
import { type Plan, plannedIn } from '../../src/core/plan/plan.ts';
import { swapCandidates } from '../../src/core/plan/swap-candidates.ts';
import { EQUIPMENT } from '../../src/core/routine/equipment.ts';
import { isCare } from '../../src/core/routine/purpose.ts';
import type { Routine, Slot } from '../../src/core/routine/routine.ts';
import type { CaseSet } from './case-shape.ts';
import { planWith } from './coach-app.ts';
import { coachLibrary } from './coach-library.ts';

const exercisesIn = (plan: Plan) => plan.blocks.flatMap(plannedIn).map((slot) => slot.exercise);
const candidatesOf = (slot: Slot) => [slot.exercise, ...slot.alternatives.map((each) => each.exercise)];

interface Place {
  readonly slot: Slot;
  readonly care: boolean;
}

/** Slots that train before those that warm up or stretch. */
const placesOf = (routine: Routine): Place[] =>
  routine.blocks
    .flatMap((block) => block.slots.map((slot) => ({ slot, care: isCare(block.purpose) })))
    .toSorted((a, b) => Number(a.care) - Number(b.care));

/** Whether the app would offer the exercise for a slot to a person who has everything. */
function isOffered(exercise: string, { slot, care }: Place): boolean {
  const { routines, exercises } = coachLibrary;
  return swapCandidates(
    { candidates: candidatesOf(slot), dose: slot.dose },
    care,
    routines,
    exercises,
    EQUIPMENT,
  ).some((each) => each.exercise.id === exercise);
}

/** The slot in which a person would do this exercise: one that names it, else one for which it is offered. */
function placeFor(exercise: string, places: readonly Place[], held: boolean): Place | undefined {
  const alike = places.filter(({ slot }) => (slot.dose.kind === 'hold') === held);
  return (
    places.find(({ slot }) => candidatesOf(slot).includes(exercise)) ??
    alike.find((place) => isOffered(exercise, place)) ??
    alike[0] ??
    places[0]
  );
}

/**
 * The choices with which the plan has every exercise of these sets: the person's own, with what the plan lacks swapped
 * in, put back or given time.
 */
export function roomFor(routine: Routine, given: Choices, aims: Aims, sets: readonly CaseSet[]): Choices {
  const wanted = [...new Map(sets.map((set) => [set.exercise, set])).values()];
  const lacksOf = (choices: Choices) => {
    const planned = exercisesIn(planWith(routine, choices, aims).plan);
    return wanted.filter(({ exercise }) => !planned.includes(exercise));
  };
  let choices = given;
  for (const { exercise, holdMs } of lacksOf(choices)) {
    const planned = planWith(routine, choices, aims).plan.blocks.flatMap(plannedIn);
    const inUse = (slot: Slot) =>
      Object.hasOwn(choices.swaps, slot.id) ||
      planned.some((each) => each.id === slot.id && wanted.some((set) => set.exercise === each.exercise));
    const free = placesOf(routine).filter(({ slot }) => !inUse(slot));
    const place = placeFor(exercise, free, holdMs != null);
    if (!place) continue;
    const { id } = place.slot;
    choices = {
      ...choices,
      swaps: { ...choices.swaps, [id]: exercise },
      leftOut: choices.leftOut.filter((each) => each !== id),
    };
  }
  return lacksOf(choices).length > 0 ? { ...choices, minutes: null } : choices;
}
