import type { Side } from '../../core/plan/plan.ts';
import { number, plural } from '../format.ts';
import { part } from '../language.ts';

const sentences = (...words: readonly (string | null)[]) => words.filter(Boolean).join(' ');

/** What a screen reader announces by itself during a session. */
export const announceWords = part('announce-words', {
  sentences,
  /** "Bird Dog, left side, set 2 of 3, 6 reps at 24 kilograms." */
  set: (name: string, side: Side | null, place: string | null, dose: string) =>
    `${[name, side && `${side} side`, place?.toLowerCase(), dose].filter(Boolean).join(', ')}.`,
  withLoad: (dose: string, load: string) => `${dose} ${load}`,
  /** "EMOM, set 3 of 10, 60 seconds." */
  bout: (block: string, place: string | null, time: string | null | 0) =>
    `${[block, place?.toLowerCase(), time].filter(Boolean).join(', ')}.`,
  /** What is counted: the rounds that are complete. */
  rounds: (count: number) => plural(count, { one: '# round.', other: '# rounds.' }),
  takenBack: 'Taken back.',
  allDone: 'Done. Rest until the next round.',
  /** "Rest, 60 seconds." */
  phase: (phase: string, time: string | null) => `${time ? `${phase}, ${time}` : phase}.`,
  next: (set: string) => `Next: ${set}`,
  setDone: 'Set done.',
  skipped: (phase: string) => `${phase} skipped.`,
  back: 'Back.',
  added: (time: string, left: string) => `${time} more. ${left} left.`,
  taken: (time: string, left: string) => `${time} less. ${left} left.`,
  paused: (left: string | null) => (left ? `Paused. ${left} left.` : 'Paused.'),
  countsIn: (seconds: number) => `Goes on in ${number(seconds)} seconds.`,
  goesOn: 'Goes on.',
  locked: 'Locked.',
  unlocked: 'Unlocked.',
  swapped: (name: string, before: string) => `${name} instead of ${before}.`,
  sets: (name: string, sets: string) => `${name}: ${sets}.`,
  moved: (name: string) => `${name} comes later.`,
});
