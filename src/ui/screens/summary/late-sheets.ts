import { part } from '../../shell/late-component.ts';

// Only some people open these.

/** The picture of a session, and the ways to give it away. */
export const ShareSheet = part('ShareSheet', () => import('./share/share-sheet.tsx'));
/** Corrects what was done in each set. */
export const CorrectionSheet = part('CorrectionSheet', () => import('./correction-sheet.tsx'));
