export const PURPOSES = [
  'warm-up',
  'mobility',
  'strength',
  'compound',
  'hypertrophy',
  'isolation',
  'core',
  'conditioning',
  'stretch',
  'cool-down',
] as const;

/** What a block of a routine is for. */
export type Purpose = (typeof PURPOSES)[number];

/** In the order they give way when time is short: stretches before what warms up. */
const CARE: readonly Purpose[] = ['stretch', 'cool-down', 'mobility', 'warm-up'];

/**
 * Whether it prepares and looks after the body rather than trains it. Such blocks are not logged and do not grow from
 * week to week; when time is short they are shortened last and never removed.
 */
export const isCare = (purpose: Purpose): boolean => CARE.includes(purpose);

/**
 * Multi-joint lifts come last, as what to put first when time is short (Iversen et al. 2021, Sports Medicine 51,
 * 2079-2095); the rest of the order is ours.
 */
const MAIN: readonly Purpose[] = ['isolation', 'core', 'conditioning', 'hypertrophy', 'strength', 'compound'];

/** What gives way first when time is short. */
export const PURPOSES_IN_ORDER: readonly Purpose[] = [...MAIN, ...CARE];
