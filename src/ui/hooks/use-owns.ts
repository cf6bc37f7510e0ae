import { NOTHING_SAID, type Owns, ownsOf } from '../../core/owns/owns.ts';
import { useSaidOwns, useSettings } from '../app-context.ts';

/** What the person lifts with; what a gym has, until that is known. */
export function useOwns(): Owns {
  const unit = useSettings((view) => view.settings.units);
  const said = useSaidOwns((view) => view.kept);
  return ownsOf(said ?? NOTHING_SAID, unit);
}
