import { part } from '../../../../shell/late-component.ts';

export const AddSheet = part('AddSheet', () => import('./add-sheet.tsx'));
