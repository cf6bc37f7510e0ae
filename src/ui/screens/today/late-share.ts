import { part } from '../../shell/late-component.ts';

/** The picture of the session that is done. Its code belongs to the summary. */
export const ShareSheet = part('ShareSheet', () => import('../summary/share/share-sheet.tsx'));
