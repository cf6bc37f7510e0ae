import { part } from '../../../shell/late-component.ts';
import { Deck } from '../deck/deck.tsx';

// What only sessions with a clock show. Until it is there, the deck of a set of reps does for the one of a clock.

export const ClockPlace = part('ClockPlace', () => import('./clock-place.tsx'));
export const ClockText = part('ClockText', () => import('./clock-text.tsx'));
export const ClockDeck = part('ClockDeck', () => import('./clock-deck.tsx'), Deck);
export const ScorePanel = part('ScorePanel', () => import('./score-panel.tsx'));
export const BoutRow = part('BoutRow', () => import('../order/bout-row.tsx'));
