import { formatClock } from '../../core/duration.ts';
import type { ClockKind, SetDose } from '../../core/plan/plan.ts';
import type { Score } from '../../core/session/score.ts';
import { list, number, plural } from '../format.ts';
import { part } from '../language.ts';
import { unitWords } from './unit-words.ts';

const CLOCKS: Readonly<Record<ClockKind, string>> = {
  emom: 'EMOM',
  amrap: 'AMRAP',
  'for-time': 'For time',
  tabata: 'Tabata',
};

const MINUTE_MS = 60_000;

const rounds = (count: number) => plural(count, { one: '# round', other: '# rounds' });

/** "5 rounds + 12 reps", "6:48", "84 reps", "12, 11 and 9 reps". */
function score(of: Score): string {
  switch (of.kind) {
    case 'rounds':
      return of.reps > 0 ? `${rounds(of.rounds)} + ${unitWords.reps(of.reps)}` : rounds(of.rounds);
    case 'time':
      return formatClock(of.ms);
    case 'reps':
      return unitWords.reps(of.reps);
    case 'each':
      return `${list(of.reps.map((reps) => (reps === null ? '–' : number(reps))))} reps`;
  }
}

const bestLap = (ms: number) => `${formatClock(ms)} best`;

/** Work under a clock, and its score. */
export const clockWords = part('clock-words', {
  /** What the parts of a clock are called: a round of a whole minute is a minute. */
  partOf: (kind: ClockKind, everyMs: number) =>
    kind === 'emom' && everyMs === MINUTE_MS ? 'Minute' : 'Round',
  round: 'Round',
  of: (parts: number) => `of ${number(parts)}`,
  rungs: 'Reps of each round',
  /** What is done now: "Push-up, 10 reps". */
  move: (name: string, dose: string) => `${name}, ${dose}`,
  nextMove: (name: string, dose: string) => `Next: ${name}, ${dose}`,
  moves: 'One round',
  /** How much is left of the cap, in words. */
  cap: (clock: string) => `Cap in ${clock}`,
  /** The last rounds: "1:24 · 1:22 best · 1:31". `best`: the place of the shortest; -1 if it is not among them. */
  laps: (ms: readonly number[], best: number) =>
    ms.map((each, i) => (i === best ? bestLap(each) : formatClock(each))).join(' · '),
  lapTimes: 'Time of each round',
  lapOf: (lap: number, ms: number, isBest: boolean) =>
    `${number(lap)}: ${isBest ? bestLap(ms) : formatClock(ms)}`,
  /** "5 laps, the best 1:22". `best`: null for one alone. */
  lapCount: (laps: number, best: number | null, ofStopwatch: boolean) =>
    (ofStopwatch ? plural(laps, { one: '# lap', other: '# laps' }) : rounds(laps)) +
    (best === null ? '' : `, the best ${formatClock(best)}`),

  /** The main button: "10 done", or "Done" for a hold. */
  done: (dose: SetDose | null) => (dose?.kind === 'reps' ? `${number(dose.reps)} done` : 'Done'),
  lap: 'Lap',
  stop: 'Stop',
  notDone: 'Not done',
  plusOne: '+1',
  wholeRound: '+1: whole round done',
  takeBack: 'Take back',

  /** A clock with its time: "AMRAP 12 min", "For time". */
  clock: (kind: ClockKind, ms: number | null, run: number, runs: number) =>
    [
      ms !== null && kind === 'amrap' ? `${CLOCKS[kind]} ${unitWords.time(ms)}` : CLOCKS[kind],
      runs > 1 && `${number(run)} of ${number(runs)}`,
    ]
      .filter(Boolean)
      .join(', '),
  yourScore: 'Your score',
  scores: (count: number) => (count === 1 ? 'Score' : 'Scores'),
  correct: (name: string) => `Correct the score of ${name}`,
  counts: 'Counted from your taps',
  roundsLabel: 'Rounds',
  repsLabel: 'Reps',
  minutesLabel: 'Minutes',
  secondsLabel: 'Seconds',
  minuteUnit: 'min',
  secondUnit: 's',
  roundUnits: (count: number) => plural(count, { one: 'round', other: 'rounds' }),
  repUnits: (count: number) => plural(count, { one: 'rep', other: 'reps' }),
  repsOf: (round: number) => `Reps of round ${number(round)}`,
  score,
  noScore: 'No score yet',
  lastTime: (score: string) => `Last time ${score}`,
  // The scores of a clock over the sessions.
  overTime: 'Scores over time',
  /** On the axis, without its unit: "5.5", "6:48". */
  tick: (kind: Score['kind'], value: number) =>
    kind === 'time' ? formatClock(value) : number(Math.round(value * 10) / 10),
  /** `isAtCap`: those sessions ended at the cap, and the others before it; else the other way round. */
  notDrawn: (sessions: number, isAtCap: boolean) =>
    `${plural(sessions, { one: '# session', other: '# sessions' })} ${isAtCap ? 'ended at the cap' : 'ended before the cap'}, and cannot be drawn on the same scale.`,
});
