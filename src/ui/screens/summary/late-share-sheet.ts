import { part } from '../../shell/late-component.ts';

/** The picture of a session, and the ways to give it away: only some people want it. */
export const ShareSheet = part('ShareSheet', () => import('./share/share-sheet.tsx'));
