import type { SetDose } from '../../core/plan/plan.ts';
import type { SetRecord } from '../../core/training/record.ts';
import type { SetResult } from '../../core/training/set-result.ts';
import { number } from '../format.ts';
import { part } from '../language.ts';
import { doseWords } from './dose-words.ts';
import { type Scale, unitWords } from './unit-words.ts';

/** "24 kg × 12 · 12 · 11", "12 · 12 reps". */
function sharedLoad(results: readonly SetResult[], scale: Scale): string {
  const kg = results[0]?.kg ?? 0;
  const all = results.map((result) => result.reps ?? 0);
  const reps = all.map(number).join(' · ');
  if (kg !== 0) return `${unitWords.load(kg, scale)} × ${reps}`;
  return all.length === 1 ? unitWords.reps(all[0] ?? 0) : `${reps} reps`;
}

/** The results of sets, one after the other; a weight that all of them share is named once. */
function came(sets: readonly SetRecord[], and: string, scale: Scale): string {
  const results = sets.flatMap(({ result }) => result ?? []);
  if (results.length === 0) return 'not done';
  const missed = sets.length - results.length;
  const sameLoad = new Set(results.map(({ kg }) => kg ?? 0)).size === 1;
  const counted = results.every(({ reps }) => reps !== null);
  const words =
    sameLoad && counted
      ? sharedLoad(results, scale)
      : results.map((result) => doseWords.result(result, scale)).join(' · ');
  return [words, missed > 0 && `${number(missed)} not done`].filter(Boolean).join(and);
}

function details(sets: readonly SetRecord[], scale: Scale): string {
  const sides = (['left', 'right'] as const)
    .map((side) => ({ side, sets: sets.filter((set) => set.side === side) }))
    .filter((each) => each.sets.length > 0);
  if (sides.length === 0) return came(sets, ', ', scale);
  return sides.map((each) => `${each.side} ${came(each.sets, ' and ', scale)}`).join(', ');
}

/** A past session. */
export const summaryWords = part('summary-words', {
  label: 'Session summary',
  done: 'Done',
  endedEarly: 'Ended early',
  /** Its name and date. */
  what: (routine: string, day: string) => `${routine}, ${day}`,
  totalTime: 'Total time',

  sets: 'Sets',
  /** Beside the number of sets done. */
  ofSets: (planned: number) => `of ${number(planned)}`,
  work: 'Work',
  rest: 'Rest',
  changes: 'Changes',
  pausedFor: (clock: string) => `Paused for ${clock}, which is not counted above.`,

  whatYouDid: 'What you did',
  /** The results of an exercise's sets, and what was asked for if that was different. */
  details: (sets: readonly SetRecord[], asked: SetDose | null, scale: Scale) =>
    [details(sets, scale), asked && `asked ${doseWords.withLoad(asked, scale)}`].filter(Boolean).join(', '),
  notDone: 'Not done this time',
  correct: (exercise: string) => `Correct ${exercise}`,
  /** "Set 2, left". */
  set: ({ set, side }: Pick<SetRecord, 'set' | 'side'>) => `Set ${number(set)}${side ? `, ${side}` : ''}`,
  corrected: 'Done',

  correctDate: 'Correct the date',
  whenWasIt: 'When was it?',
  begun: 'Begun at',
  notYet: 'Choose a date and a time in the past.',
  delete: 'Delete this session',
  askDelete: 'Delete this session?',
  whatDeleteLoses: 'It goes from your history, its curves and what comes next. For good.',
  deleteIt: 'Delete it',
  keepIt: 'Keep it',
  finish: 'Finish',
  toHistory: 'Back to history',
});
