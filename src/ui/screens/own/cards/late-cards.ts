import { part } from '../../../shell/late-component.ts';

export const Cards = part('Cards', () => import('./cards.tsx'));
