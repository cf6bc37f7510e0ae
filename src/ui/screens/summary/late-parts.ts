import { part } from '../../shell/late-component.ts';

// Few people see these. The page of a session and Today show them too.

/** The picture of a session, and the ways to give it away. */
export const ShareSheet = part('ShareSheet', () => import('./share/share-sheet.tsx'));
/** The scores of a session under a clock. */
export const ScoreList = part('ScoreList', () => import('../../clock/score-list.tsx'));
