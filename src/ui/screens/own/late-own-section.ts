import { part } from '../../shell/late-component.ts';

/** Apart from the other parts, because the first screen shows it. */
export const OwnSection = part('OwnSection', () => import('./own-section.tsx'));
