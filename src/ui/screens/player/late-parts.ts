import { part } from '../../shell/late-component.ts';
import { Deck } from './deck/deck.tsx';

// Only sessions with a clock show these. Until they have been fetched, the deck for reps stands in for the clock's.

export const ClockPlace = part('ClockPlace', () => import('./clock/clock-place.tsx'));
export const ClockText = part('ClockText', () => import('./clock/clock-text.tsx'));
export const ClockDeck = part('ClockDeck', () => import('./clock/clock-deck.tsx'), Deck);
export const ScorePanel = part('ScorePanel', () => import('./clock/score-panel.tsx'));

/** Few sessions are locked, and none at the start. */
export const LockedDeck = part('LockedDeck', () => import('./deck/locked-deck.tsx'));

/** What is asked when something hurts: few sessions need it, and the map of the body is large. */
export const HurtSheet = part('HurtSheet', () => import('./hurt/hurt-sheet.tsx'));

/** The log of every set, which is rarely opened. */
export const LogSheet = part('LogSheet', () => import('./log/log-sheet.tsx'));

/** What can be changed about an exercise: few sessions need it at once, and none at its start. */
export const ChangeSheet = part('ChangeSheet', () => import('./sheets/change-sheet.tsx'));

/** The light that flashes with the cues, for people who have asked for it. */
export const FlashLayer = part('FlashLayer', () => import('./stage/flash-layer.tsx'));

/** The list of all steps: a phone shows it only when it is asked for. */
export const StepList = part('StepList', () => import('./order/step-list.tsx'));
