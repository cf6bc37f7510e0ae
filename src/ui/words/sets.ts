import type { SetInfo, Side } from '../../core/plan/plan.ts';

export const SIDES: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };

/** "1 set", "12 sets". */
export const setsWords = (sets: number): string => (sets === 1 ? '1 set' : `${sets} sets`);

/** "3 sets", or "2 of 3 sets" when not all were done. */
export const setsOfWords = (done: number, planned: number): string =>
  done === planned ? setsWords(done) : `${done} of ${setsWords(planned)}`;

/** "Side plank, left". */
export const setName = ({ name, side }: Pick<SetInfo, 'name' | 'side'>): string =>
  side ? `${name}, ${SIDES[side].toLowerCase()}` : name;

/** "Set 2 of 3". */
export const setNumber = ({ set, sets }: Pick<SetInfo, 'set' | 'sets'>): string => `Set ${set} of ${sets}`;
