import type { SetInfo, SetPlace } from './plan.ts';

/** Names one set of a slot, both sides together. */
export const setKey = ({ slot, set }: SetPlace): string => `${slot}/${set}`;

/** Names one side of a set, whichever exercise fills it. */
export const sideKey = (set: Pick<SetInfo, 'slot' | 'set' | 'side'>): string =>
  `${setKey(set)}/${set.side ?? ''}`;

/** Names one side of a set of one exercise; a swap makes another set of the same place. */
export const logKey = ({ slot, exercise, set, side }: Pick<SetInfo, 'slot' | 'exercise' | 'set' | 'side'>) =>
  `${slot}/${exercise}/${set}/${side ?? ''}`;
