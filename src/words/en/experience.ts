import type { Experience } from '../../core/routine/routine.ts';

export const EXPERIENCES: readonly Experience[] = ['beginner', 'intermediate', 'advanced'];

/** "Any level", "Beginner", "Beginner to intermediate". */
export function experienceWords(experience: readonly Experience[]): string {
  if (experience.length === EXPERIENCES.length) return 'Any level';
  const words = EXPERIENCES.filter((each) => experience.includes(each)).join(' to ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
