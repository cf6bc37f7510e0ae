import { part } from '../language.ts';

/** Labels that controls bring themselves. */
export const controls = part('controls', {
  close: 'Close',
  less: 'Less',
  more: 'More',
});
