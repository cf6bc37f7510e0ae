import { EXPERIENCES, type Experience } from '../../core/routine/routine.ts';
import { part } from '../language.ts';

/** What is told of a routine wherever it stands. */
export const libraryWords = part('library-words', {
  lastDone: (day: string) => `Last done ${day}`,
  notDone: 'Not done yet.',
  /** "Any level", "Beginner", "Beginner to intermediate". */
  experience: (experience: readonly Experience[]) => {
    if (experience.length === EXPERIENCES.length) return 'Any level';
    const words = EXPERIENCES.filter((each) => experience.includes(each)).join(' to ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
});
