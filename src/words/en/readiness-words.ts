import { part } from '../language.ts';

/** Whether the body is ready for a session today. */
export const readinessWords = part('readiness-words', {
  hingeYesterday: (routine: string) =>
    `Yesterday’s ${routine} had heavy hip hinges too. Take a day between them, or swap the deadlift today.`,
});
