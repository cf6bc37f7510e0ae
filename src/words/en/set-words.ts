import type { SetInfo, Side } from '../../core/plan/plan.ts';
import { number, plural } from '../format.ts';
import { part } from '../language.ts';
import { unitWords } from './unit-words.ts';

const SIDES: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };

export const setWords = part('set-words', {
  /** "Left". */
  side: (side: Side) => SIDES[side],
  /** "3 sets", or "2 of 3 sets" when not all were done. */
  done: (done: number, planned: number) =>
    done === planned
      ? unitWords.sets(done)
      : plural(planned, { one: `${number(done)} of # set`, other: `${number(done)} of # sets` }),
  /** "Side plank, left". */
  name: ({ name, side }: Pick<SetInfo, 'name' | 'side'>) => (side ? `${name}, ${side}` : name),
  /** "Set 2 of 3". */
  number: ({ set, sets }: Pick<SetInfo, 'set' | 'sets'>) => `Set ${number(set)} of ${number(sets)}`,
});
