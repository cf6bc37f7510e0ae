import type { SetInfo } from '../../core/plan/plan.ts';
import { EXPERIENCES, type Experience } from '../../core/routine/routine.ts';
import { part } from '../language.ts';
import { setWords } from './set-words.ts';

/** The list of routines, and the session that is not over. */
export const library = part('library', {
  title: 'Routines',
  lastDone: (day: string) => `Last done ${day}`,
  notDone: 'Not done yet',
  /** "Any level", "Beginner", "Beginner to intermediate". */
  experience: (experience: readonly Experience[]) => {
    if (experience.length === EXPERIENCES.length) return 'Any level';
    const words = EXPERIENCES.filter((each) => experience.includes(each)).join(' to ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  },

  unfinished: 'Unfinished session',
  /** The set that is under way or comes next: "Side plank, left, set 2 of 3". */
  place: (set: SetInfo) =>
    set.sets > 1 ? `${setWords.name(set)}, ${setWords.number(set).toLowerCase()}` : setWords.name(set),
  atTheEnd: 'At the end',
  timeLeft: (clock: string) => `${clock} left`,
  running: 'Running now',
  paused: 'Paused',
  pausedAgo: (ago: string) => `Paused ${ago}`,
  leftAgo: (ago: string) => `Left ${ago}`,
  resume: 'Resume',
  goBack: 'Go back to it',
  end: 'End this session',
  askEnd: 'End this session?',
  whatEndKeeps: 'What you did so far goes into your history, marked as ended early.',
  endIt: 'End it',
  keepIt: 'Keep it',
});
