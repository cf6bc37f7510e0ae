import type { ScaleOf } from '../../words/en/load-words.ts';
import { scaleFor } from '../../words/scale-for.ts';
import { useLibrary, useSettings } from '../app-context.ts';
import { useOwns } from './use-owns.ts';

/** How the weights of each exercise are told to this person. */
export function useScales(): ScaleOf {
  const unit = useSettings((view) => view.settings.units);
  const exercises = useLibrary((view) => view.exercises);
  const owns = useOwns();
  return (exercise) => scaleFor(exercises.get(exercise)?.equipment ?? [], unit, owns);
}
