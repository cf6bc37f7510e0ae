import { part } from '../../../shell/late-component.ts';

/** Few sessions are locked, and none at its start. */
export const LockedDeck = part('LockedDeck', () => import('./locked-deck.tsx'));
