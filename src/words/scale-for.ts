import { isSameKg } from '../core/owns/common-sizes.ts';
import { isByBand } from '../core/owns/load-kind.ts';
import { bandKg } from '../core/owns/loads.ts';
import { BANDS, type Owns } from '../core/owns/owns.ts';
import type { Unit } from '../core/owns/unit.ts';
import type { Equipment } from '../core/routine/equipment.ts';
import type { Scale } from './en/load-words.ts';
import { ownsWords } from './en/owns-words.ts';

/** How the weights of an exercise with this equipment are told: those of a band by its colour. */
export function scaleFor(equipment: readonly Equipment[], unit: Unit, { bands }: Pick<Owns, 'bands'>): Scale {
  if (!isByBand(equipment)) return unit;
  const nameOf = (kg: number) => {
    const band = [...bands, ...BANDS].find((each) => isSameKg(bandKg(each), Math.abs(kg)));
    return band ? ownsWords.asLoad(band.colour) : null;
  };
  return { unit, nameOf };
}
