import { part } from '../../../shell/late-component.ts';

/** The list of all steps. Fetched late: a phone shows it only when it is asked for. */
export const StepList = part('StepList', () => import('./step-list.tsx'));
