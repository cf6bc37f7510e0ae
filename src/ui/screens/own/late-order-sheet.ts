import { part } from '../../shell/late-component.ts';

export const OrderSheet = part('OrderSheet', () => import('./order-sheet.tsx'));
