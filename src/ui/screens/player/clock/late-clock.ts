import { part } from '../../../shell/late-component.ts';
import { Deck } from '../deck/deck.tsx';

// Only sessions with a clock show these. Until they have been fetched, the deck for reps stands in for the clock's.

export const ClockPlace = part('ClockPlace', () => import('./clock-place.tsx'));
export const ClockText = part('ClockText', () => import('./clock-text.tsx'));
export const ClockDeck = part('ClockDeck', () => import('./clock-deck.tsx'), Deck);
export const ScorePanel = part('ScorePanel', () => import('./score-panel.tsx'));
export const BoutRow = part('BoutRow', () => import('../order/bout-row.tsx'));
