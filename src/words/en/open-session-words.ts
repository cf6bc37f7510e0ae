import type { SetInfo } from '../../core/plan/plan.ts';
import { plural } from '../format.ts';
import { part } from '../language.ts';
import { setWords } from './set-words.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The session that is not over, in the list of routines. */
export const openSessionWords = part('open-session-words', {
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
  /** While the code of the player is fetched. */
  fetching: 'The session is running. The rest of this screen is loading.',
  next: (place: string) => `Next: ${place}`,
  pause: 'Pause',
  /** While the code of the player is fetched, and the session is paused. */
  leave: 'Leave it paused',
  end: 'End this session',
  askEnd: 'End this session?',
  whatEndKeeps: 'What you did so far goes into your history, marked as ended early.',
  endIt: 'End it',
  keepIt: 'Keep it',
  /** "just now", "14 min ago", "3 h ago", "2 days ago". */
  ago: (ms: number) => {
    if (ms < 60_000) return 'just now';
    if (ms < HOUR_MS) return `${Math.floor(ms / 60_000)} min ago`;
    if (ms < DAY_MS) return `${Math.floor(ms / HOUR_MS)} h ago`;
    return plural(Math.floor(ms / DAY_MS), { one: '# day ago', other: '# days ago' });
  },
});
