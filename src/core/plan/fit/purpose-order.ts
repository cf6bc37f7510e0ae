import type { Purpose } from '../../routine/purpose.ts';

/**
 * What gives way first when time is short. Multi-joint lifts come last, as what to put first when time is short
 * (Iversen et al. 2021, Sports Medicine 51, 2079-2095); the rest of the order is ours.
 */
const MAIN: readonly Purpose[] = ['isolation', 'core', 'conditioning', 'hypertrophy', 'strength', 'compound'];

/** What isCare() gives way last: stretches before what warms up. */
const CARE: readonly Purpose[] = ['stretch', 'cool-down', 'mobility', 'warm-up'];

export const PURPOSES_IN_ORDER: readonly Purpose[] = [...MAIN, ...CARE];
