import { NOTHING_SAID, type Owns } from '../../core/owns/owns.ts';
import type { Equipment } from '../../core/routine/equipment.ts';
import type { Settings } from '../../core/settings.ts';
import type { ScaleOf } from '../../words/en/load-words.ts';
import { scaleFor } from '../../words/scale-for.ts';

export interface ScaleNeeds {
  readonly settings: () => Settings;
  readonly equipmentOf: (exercise: string) => readonly Equipment[];
  /** What the person lifts with; null until it has been read. */
  readonly owned: () => Owns | null;
}

/** How weights are told to this person at the moment. */
export const scales =
  ({ settings, equipmentOf, owned }: ScaleNeeds): ScaleOf =>
  (exercise) =>
    scaleFor(equipmentOf(exercise), settings().units, owned() ?? NOTHING_SAID);
