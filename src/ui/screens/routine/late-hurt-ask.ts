import { part } from '../../shell/late-component.ts';

/** What is asked after an exercise has hurt: few people see it. */
export const HurtAsk = part('HurtAsk', () => import('./hurt-ask.tsx'));
