import { bandKg } from '../../../src/core/owns/loads.ts';
import { defaultOwns } from '../../../src/core/owns/owns.ts';
import type { Equipment } from '../../../src/core/routine/equipment.ts';
import type { NextTime } from '../../../src/core/training/progress/next-time.ts';
import { coachLibrary } from '../coach-library.ts';
import type { Simulated } from './people.ts';

/** What a person has changed because the app suggested it. */
export interface TakenUp {
  /** The pull of the band in use, by exercise; the lightest when absent. */
  readonly bands: Readonly<Record<string, number>>;
  /** By routine: slot to exercise. */
  readonly swaps: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const NOTHING_TAKEN_UP: TakenUp = { bands: {}, swaps: {} };

export const LIGHTEST_BAND_KG = Math.min(...defaultOwns('kg').bands.map(bandKg));

/** The next band up (1) or down (-1). */
function nextBand(kg: number, direction: 1 | -1): number {
  const all = defaultOwns('kg').bands.map(bandKg);
  return direction === 1
    ? Math.min(...all.filter((each) => each > kg), Math.max(...all))
    : Math.max(...all.filter((each) => each < kg), Math.min(...all));
}

const isCovered = (needed: readonly Equipment[], kit: readonly Equipment[]) =>
  needed.every((piece) => kit.includes(piece));

/**
 * Takes a stronger or lighter band, and, where the equipment allows, the harder or easier way of the exercises last
 * done.
 */
export function takeUp(
  taken: TakenUp,
  { kit }: Simulated,
  routine: string,
  next: readonly NextTime[],
): TakenUp {
  let { bands } = taken;
  const swaps: Record<string, string> = { ...taken.swaps[routine] };
  for (const { exercise, slot: own, suggestion } of next) {
    const { reason, aim } = suggestion;
    const slot = own ?? Object.keys(swaps).find((each) => swaps[each] === exercise) ?? null;
    const lighter = reason.code === 'fell-short' && reason.less === 'band';
    if (reason.code === 'stronger-band' || lighter) {
      const now = bands[exercise] ?? LIGHTEST_BAND_KG;
      bands = { ...bands, [exercise]: nextBand(now, lighter ? -1 : 1) };
    }
    // Where less weight is suggested too, that comes before another exercise.
    const isWay = reason.code === 'harder-way' || (reason.code === 'easier-way' && aim.kg === null);
    if (slot !== null && isWay) {
      const way = coachLibrary.exercises.get(reason.way.exercise ?? '');
      if (way && isCovered(way.equipment, kit)) swaps[slot] = way.id;
    }
  }
  return { bands, swaps: { ...taken.swaps, [routine]: swaps } };
}
