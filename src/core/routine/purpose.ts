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

/** In the order in which they are shortened when time is short: stretches before the warm-up. */
const CARE: readonly Purpose[] = ['stretch', 'cool-down', 'mobility', 'warm-up'];

/**
 * Whether it prepares or cares for the body rather than training it. Such blocks are not logged and do not get harder
 * from week to week; when time is short they are shortened last and never removed.
 */
export const isCare = (purpose: Purpose): boolean => CARE.includes(purpose);

/** Whether a routine trains the body at all: a break at the desk only cares for it. */
export const isTraining = (routine: { readonly blocks: readonly { readonly purpose: Purpose }[] }): boolean =>
  routine.blocks.some(({ purpose }) => !isCare(purpose));

/**
 * The order in which purposes are shortened. Multi-joint lifts come last, because they matter most when time is short
 * (Iversen et al. 2021, Sports Medicine 51, 2079-2095); the rest of the order is our choice.
 */
const MAIN: readonly Purpose[] = ['isolation', 'core', 'conditioning', 'hypertrophy', 'strength', 'compound'];

/** All purposes, those that are shortened first when time is short at the front. */
export const PURPOSES_IN_ORDER: readonly Purpose[] = [...MAIN, ...CARE];
