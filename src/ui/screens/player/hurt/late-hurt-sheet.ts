import { part } from '../../../shell/late-component.ts';

/** What is asked when something hurts: few sessions need it, and the map of the body is large. */
export const HurtSheet = part('HurtSheet', () => import('./hurt-sheet.tsx'));
