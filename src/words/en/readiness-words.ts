import type { Readiness } from '../../core/plan/choices.ts';
import { part } from '../language.ts';

const LABELS: Readonly<Record<Readiness, string>> = { good: 'Good', 'so-so': 'So-so', poor: 'Poor' };
const MEANS: Readonly<Record<Readiness, string>> = {
  good: 'As planned.',
  'so-so': 'As planned. Stop each set with two or three reps to spare.',
  poor: 'One set fewer of each exercise and the low end of its reps, today only. Weights stay.',
};

/** Whether the body is ready for a session today. */
export const readinessWords = part('readiness-words', {
  ask: 'How do you feel today?',
  label: (readiness: Readiness) => LABELS[readiness],
  /** What the answer does to the plan. */
  means: (readiness: Readiness) => MEANS[readiness],
  /** In the summary of a session. */
  wasPoor:
    'You felt poor that day: one set fewer, at the low end. It counts, and next time goes on from before.',
  hingeYesterday: (routine: string) =>
    `Yesterday’s ${routine} had heavy hip hinges too. Take a day between them, or swap the deadlift today.`,
});
