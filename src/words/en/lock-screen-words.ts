import type { SetInfo } from '../../core/plan/plan.ts';
import { part } from '../language.ts';
import { doseWords } from './dose-words.ts';
import { setWords } from './set-words.ts';

const title = (set: SetInfo) => `${setWords.name(set)} · ${doseWords.set(set.dose)}`;

/** What a lock screen shows of a session. */
export const lockScreenWords = part('lock-screen-words', {
  /** "Plank, left · 40 s". */
  now: title,
  next: (set: SetInfo) => `Next: ${title(set)}`,
  /** "Warm-up · set 1 of 2". */
  place: (block: string, set: SetInfo) => `${block} · ${setWords.number(set).toLowerCase()}`,
  /** Large on the artwork: one short word. */
  phases: {
    ready: 'Ready',
    'set-up': 'Set up',
    'ramp-up': 'Ramp-up',
    hold: 'Hold',
    reps: 'Reps',
    rest: 'Rest',
    'change-sides': 'Sides',
    'change-over': 'Change',
    paused: 'Paused',
  },
});
