import { isSameKg } from '../../core/owns/common-sizes.ts';
import { isByBand } from '../../core/owns/load-kind.ts';
import { bandKg } from '../../core/owns/loads.ts';
import { BANDS } from '../../core/owns/owns.ts';
import { ownsWords } from '../../words/en/owns-words.ts';
import type { Scale } from '../../words/en/unit-words.ts';
import { useLibrary, useSettings } from '../app-context.ts';
import { useOwns } from './use-owns.ts';

/** How the weights of an exercise are told: those of a band by its colour. */
export function useScales(): (exercise: string) => Scale {
  const unit = useSettings((view) => view.settings.units);
  const exercises = useLibrary((view) => view.exercises);
  const { bands } = useOwns();
  const nameOf = (kg: number) => {
    const band = [...bands, ...BANDS].find((each) => isSameKg(bandKg(each), Math.abs(kg)));
    return band ? ownsWords.asLoad(band.colour) : null;
  };
  return (exercise) => (isByBand(exercises.get(exercise)?.equipment ?? []) ? { unit, nameOf } : unit);
}
