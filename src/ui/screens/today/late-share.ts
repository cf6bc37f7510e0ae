import { part } from '../../shell/late-component.ts';

/** The picture of the session that is done, which is a part of its summary. */
export const ShareSheet = part('ShareSheet', () => import('../summary/share/share-sheet.tsx'));
