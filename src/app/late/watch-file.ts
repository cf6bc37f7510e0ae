import type { Routine } from '../../core/routine/routine.ts';
import { fitWorkout } from '../../interchange/fit/fit-workout.ts';
import { watchWords } from '../../words/en/watch-words.ts';
import { type PlanInputs, planOf } from './plan-of.ts';

/** A routine as a FIT workout, with the person's choices and weights. Fetched once somebody wants one. */
export function watchFile(routine: Routine, inputs: PlanInputs, now: number): Uint8Array<ArrayBuffer> {
  const unit = inputs.settings.getState().settings.units;
  return new Uint8Array(fitWorkout(planOf(routine, inputs), { unit, words: watchWords, now }));
}
