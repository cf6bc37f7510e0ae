import type { Equipment } from '../../core/routine/equipment.ts';
import type { Muscle } from '../../core/routine/exercise.ts';
import { plural } from '../format.ts';
import { part } from '../language.ts';
import { equipmentWords } from './equipment-words.ts';
import { muscleWords } from './muscle-words.ts';
import { whenWords } from './when-words.ts';

/** The library of exercises. */
export const exercisesWords = part('exercises-words', {
  title: 'Exercises',
  search: 'Name, muscle or kit',
  clearSearch: 'Clear the search',
  filters: 'Filters',
  starred: 'Favourites',
  kit: (piece: Equipment | 'none') => (piece === 'none' ? 'No kit' : equipmentWords.name(piece)),
  muscles: 'Muscles',
  view: { front: 'Front', back: 'Back' },
  /** "11 exercises for lats". */
  count: (count: number, muscles: readonly Muscle[]) =>
    plural(count, { one: '# exercise', other: '# exercises' }) +
    (muscles.length > 0 ? ` for ${muscleWords.inList(muscles)}` : ''),
  order: 'Last done first',
  leadsFirst: 'Main muscles first',
  bestFirst: 'Best match first',
  /** "22 kg × 10 · yesterday". */
  last: (result: string, wall: number, now: number) => `${result} · ${whenWords.day(wall, now)}`,
  star: (name: string) => `Favourite ${name}`,
  none: (query: string) => (query ? `No “${query}” here` : 'No matching exercises'),
  noneStarred: 'No favourites yet',
  noneStarredNote: 'Tap the star of an exercise to keep it here.',
  close: 'Did you mean:',
  noneNote: 'Remove a filter, or search for something else.',
  clearAll: 'Clear all',
});
