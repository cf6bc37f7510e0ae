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

const CARE: readonly Purpose[] = ['warm-up', 'mobility', 'stretch', 'cool-down'];

/**
 * Whether it prepares and looks after the body rather than trains it. Nobody logs it or is to do more of it each week,
 * and for want of time it is shortened last and never removed.
 */
export const isCare = (purpose: Purpose): boolean => CARE.includes(purpose);
