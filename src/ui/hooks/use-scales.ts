import { NOTHING_SAID, type Owns, ownsOf } from '../../core/owns/owns.ts';
import type { ScaleOf } from '../../words/en/load-words.ts';
import { scaleFor } from '../../words/scale-for.ts';
import { useLibrary, useSaidOwns, useSettings } from '../app-context.ts';

/** What the person lifts with; what a gym has, until that is known. */
export function useOwns(): Owns {
  const unit = useSettings((view) => view.settings.units);
  const said = useSaidOwns((view) => view.kept);
  return ownsOf(said ?? NOTHING_SAID, unit);
}

/** How the weights of each exercise are told to this person. */
export function useScales(): ScaleOf {
  const unit = useSettings((view) => view.settings.units);
  const exercises = useLibrary((view) => view.exercises);
  const owns = useOwns();
  return (exercise) => scaleFor(exercises.get(exercise)?.equipment ?? [], unit, owns);
}
