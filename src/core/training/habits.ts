/**
 * What keeps a back well between sessions: the advice of the articles that the routines are made of. One is told after
 * each session.
 */
export const HABITS = ['stand', 'screen', 'navel', 'walk', 'sleep', 'protein', 'form'] as const;
export type Habit = (typeof HABITS)[number];

/** The habits in turn: `sessions` is how many there have been, this one included. */
export const habitAfter = (sessions: number): Habit =>
  HABITS[Math.max(0, sessions - 1) % HABITS.length] ?? 'stand';
