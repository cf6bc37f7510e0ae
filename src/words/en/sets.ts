import type { SetInfo, Side } from '../../core/plan/plan.ts';
import { counted } from './counted.ts';

export const SIDES: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };

/** "3 sets", or "2 of 3 sets" when not all were done. */
export const setsOfWords = (done: number, planned: number): string =>
  done === planned ? counted(done, 'set') : `${done} of ${counted(planned, 'set')}`;

/** "Side plank, left". */
export const setName = ({ name, side }: Pick<SetInfo, 'name' | 'side'>): string =>
  side ? `${name}, ${SIDES[side].toLowerCase()}` : name;

/** "Set 2 of 3". */
export const setNumber = ({ set, sets }: Pick<SetInfo, 'set' | 'sets'>): string => `Set ${set} of ${sets}`;
