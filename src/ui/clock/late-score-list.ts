import { part } from '../shell/late-component.ts';

/** The scores of a session. Fetched late, because most sessions have none. */
export const ScoreList = part('ScoreList', () => import('./score-list.tsx'));
