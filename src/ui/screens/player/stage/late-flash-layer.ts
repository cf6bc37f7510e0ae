import { part } from '../../../shell/late-component.ts';

/** For people who have asked for it. */
export const FlashLayer = part('FlashLayer', () => import('./flash-layer.tsx'));
