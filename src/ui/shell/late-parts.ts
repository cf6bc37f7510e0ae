import { part } from './late-component.ts';

// What several screens show, and few people see.

/** The picture of a session, and the ways to give it away. */
export const ShareSheet = part('ShareSheet', () => import('../screens/summary/share/share-sheet.tsx'));
/** The scores of a session under a clock. */
export const ScoreList = part('ScoreList', () => import('../clock/score-list.tsx'));
/** The scores of a routine's clocks over the sessions. */
export const ScoreCurves = part('ScoreCurves', () => import('../trend/score-curves.tsx'));

/** What can be done with a routine, and with one of the person's own. */
export const OwnActions = part('OwnActions', () => import('../screens/own/own-actions.tsx'));
/** Makes a routine of a quick timer. */
export const KeepTimer = part('KeepTimer', () => import('../screens/own/keep-timer.tsx'));
/** The link and the code with which a routine is given away. */
export const ShareRoutine = part('ShareRoutine', () => import('../screens/own/share-routine.tsx'));
