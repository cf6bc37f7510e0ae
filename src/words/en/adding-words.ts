import type { Equipment } from '../../core/routine/equipment.ts';
import { list, number, plural } from '../format.ts';
import { part } from '../language.ts';
import { equipmentWords } from './equipment-words.ts';

/** Adding exercises to a routine, and making and changing those of the person's own. */
export const addingWords = part('adding-words', {
  addCount: (count: number, block: string) => `Add ${number(count)} to ${block}`,
  choose: (count: number) => (count === 0 ? 'Choose exercises' : `${number(count)} chosen`),
  use: (name: string) => `Use ${name}`,
  replace: (name: string) => `Instead of ${name}`,
  alternative: (name: string) => `An alternative to ${name}`,
  inIt: 'In this routine',
  needsKit: (count: number) =>
    plural(count, { one: '# more needs kit you do not have', other: '# more need kit you do not have' }),
  suchAs: (names: readonly string[]) => `${list(names)}.`,
  showThem: 'Show them',
  onlyMine: 'Only my kit',
  kit: (pieces: readonly Equipment[]) => (pieces.length === 0 ? 'no kit' : equipmentWords.all(pieces)),
  map: 'By muscle',
  makeOwn: (name: string) => (name ? `Make “${name}” my own` : 'Make one of my own'),
  ownTitle: 'My own exercise',
  kitOf: 'Kit',
  works: 'Works',
  looksLike: 'Looks like',
  looksLikeNote: 'Give it a name or choose its muscles, and figures that could be borrowed are shown here.',
  noFigure: 'No figure',
  back: 'Back to the search',
  saveAndAdd: 'Save and add',
  added: (names: readonly string[]) => `${list(names)} added.`,
  /** Opens an exercise of the person's own, to change what it is. */
  change: (name: string) => `Change ${name}`,
  keeps: 'Changes this exercise wherever this routine uses it. Its sets, reps and weights stay.',
  muscles: 'Muscles',
});
