import { part } from '../../../shell/late-component.ts';

/** What can be changed about an exercise: few sessions need it at once, and none at its start. */
export const ChangeSheet = part('ChangeSheet', () => import('./change-sheet.tsx'));
