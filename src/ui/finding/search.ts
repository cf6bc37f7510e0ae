import { type Filters, NO_FILTERS } from '../../core/finding/choose-exercises.ts';
import type { Findable } from '../../core/finding/find-exercises.ts';
import type { Exercise } from '../../core/routine/exercise.ts';
import { equipmentWords } from '../../words/en/equipment-words.ts';
import { muscleWords } from '../../words/en/muscle-words.ts';

/** What exercises are searched for by. */
export interface Search extends Filters {
  readonly query: string;
}

export const NO_SEARCH: Search = { ...NO_FILTERS, query: '' };

/** What an exercise can be found by, in the language of the screen. */
export const findable = ({ id, name, language, muscles, equipment }: Exercise): Findable => ({
  id,
  name,
  language,
  about: [...[...muscles.main, ...muscles.also].map(muscleWords.name), equipmentWords.all(equipment)],
});
