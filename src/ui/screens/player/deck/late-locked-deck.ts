import { part } from '../../../shell/late-component.ts';

/** Fetched late: few sessions are locked, and none at the start. */
export const LockedDeck = part('LockedDeck', () => import('./locked-deck.tsx'));
