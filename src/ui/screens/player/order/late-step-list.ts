import { part } from '../../../shell/late-component.ts';

// Apart from the other late parts, of which the list shows one.

/** The list of all steps: a phone shows it only when it is asked for. */
export const StepList = part('StepList', () => import('./step-list.tsx'));
