import { formatClock } from '../../core/duration.ts';
import type { BesidePlan } from '../../core/training/history/beside-plan.ts';
import type { SetRecord } from '../../core/training/record.ts';
import { date, number } from '../format.ts';
import { part } from '../language.ts';
import { doseWords } from './dose-words.ts';
import type { Scale } from './load-words.ts';
import { unitWords } from './unit-words.ts';

const timeOfDay = date({ hour: '2-digit', minute: '2-digit' });

/** How an exercise went, compared with its plan and its past. */
const STANDINGS = {
  best: 'Best yet',
  up: 'More than last time',
  'as-planned': 'As planned',
  under: 'Less than planned',
  'left-out': 'Left out',
} as const;

/** The work compared with what was asked. */
function beside({ asked, done, missed, most }: BesidePlan): string {
  const over = done - asked;
  const where = most && ` Most of that was in ${most.name}.`;
  if (missed > 0 && over < 0)
    return `${unitWords.sets(missed)} of the plan ${missed === 1 ? 'was' : 'were'} not done.`;
  if (!most) return 'The work took as long as planned.';
  return `The work took ${unitWords.time(Math.abs(over))} ${over > 0 ? 'longer' : 'less'} than planned.${where}`;
}

/** A session of the history. */
export const sessionWords = part('session-words', {
  /** "18:04 to 18:54": on the clock of this device. */
  span: (fromWall: number, toWall: number) => `${timeOfDay(fromWall)} to ${timeOfDay(toWall)}`,
  /** The name of another app. */
  importedFrom: (app: string) => `Imported from ${app}`,
  total: 'In all',
  totalPaused: (clock: string) => `and ${clock} paused`,
  sets: 'Sets',
  /** Behind the number of sets done: "of 21". */
  of: (planned: number) => `of ${number(planned)}`,
  lifted: 'Lifted',
  work: 'Work',

  besidePlan: 'Planned and done',
  planned: 'Planned',
  done: 'Done',
  beside,
  /** Where the rest of the time went. */
  restAndChanges: (restMs: number, otherMs: number) =>
    `Rest ${formatClock(restMs)}, changes ${formatClock(otherMs)}.`,

  exercises: 'What you did',
  tapToOpen: 'Tap to open',
  warmUp: 'Warm-up',
  coolDown: 'Cool-down',
  standing: (standing: keyof typeof STANDINGS) => STANDINGS[standing],
  /** Before the name of an exercise, in place of a sign. */
  sign: (standing: keyof typeof STANDINGS) => `${STANDINGS[standing]}: `,
  /** Within a part of several exercises: "Cat-Cow, set 1, left". */
  setOf: ({ name, set, side }: Pick<SetRecord, 'name' | 'set' | 'side'>) =>
    `${name}, set ${number(set)}${side ? `, ${side}` : ''}`,
  /** The result of a set; one that was not entered is assumed to be as asked, and changes no aim. */
  result: ({ result, dose }: SetRecord, scale: Scale) =>
    result === null
      ? 'not done'
      : `${doseWords.result(result, scale)}${dose.kind === 'reps' && !result.entered ? ', not entered' : ''}`,
  correct: 'Correct',
  correctSet: (of: string) => `Correct ${of}`,
  asked: (dose: string) => `Asked: ${dose}`,
  saved: 'Saved.',
  undo: 'Undo',
  keep: 'Done',

  again: 'Do it again',
  share: 'Share it',
  more: 'More about this session',
  correctDate: 'Correct the date',
  delete: 'Delete this session',
});
