import { part } from '../../../shell/late-component.ts';

/** Once for each exercise. */
export const FirstLoad = part('FirstLoad', () => import('./first-load.tsx'));
