import { part } from '../shell/late-component.ts';

/** Fetched late, because the drawing of the body is large and the list beside it says the same. */
export const SoreBody = part('SoreBody', () => import('../body/sore-body.tsx'));
