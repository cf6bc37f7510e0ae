import { formatClock } from '../../core/duration.ts';
import { type QuickTimer, type TimerKind, timerMs } from '../../core/timers/quick-timer.ts';
import { date, number, plural } from '../format.ts';
import { part } from '../language.ts';

const NAMES: Readonly<Record<TimerKind, string>> = {
  intervals: 'Intervals',
  tabata: 'Tabata',
  emom: 'EMOM',
  amrap: 'AMRAP',
  'for-time': 'For time',
  countdown: 'Countdown',
  stopwatch: 'Stopwatch',
};

const HOW: Readonly<Record<TimerKind, string>> = {
  intervals: 'Work and rest in turn, for as many rounds as you set.',
  tabata: 'Short, hard bursts with shorter rests.',
  emom: 'A round begins every minute. Rest for what is left of it.',
  amrap: 'As many rounds as you can in the time.',
  'for-time': 'As fast as you can do it well.',
  countdown: 'Counts down to zero, then rings a bell.',
  stopwatch: 'Counts up until you stop it.',
};

const clock = date({ hour: '2-digit', minute: '2-digit' });
const seconds = (ms: number) => number(ms / 1000);
/** "40/20" below two minutes, "2:30/1:00" above. */
const turns = (workMs: number, restMs: number) =>
  Math.max(workMs, restMs) < 120_000
    ? `${seconds(workMs)}/${seconds(restMs)}`
    : `${formatClock(workMs)}/${formatClock(restMs)}`;
const rounds = (count: number) => plural(count, { one: '# round', other: '# rounds' });

/** The large text on its card. */
function face(timer: QuickTimer): string {
  switch (timer.kind) {
    case 'tabata':
      return `${number(timer.rounds)} × ${turns(timer.workMs, timer.restMs)}`;
    case 'intervals':
      return turns(timer.workMs, timer.restMs);
    case 'emom':
      return timer.everyMs === 60_000
        ? `${number(timer.rounds)} min`
        : `${number(timer.rounds)} × ${formatClock(timer.everyMs)}`;
    case 'amrap':
    case 'countdown':
      return formatClock(timer.ms);
    case 'for-time':
      return timer.capMs === null ? formatClock(0) : formatClock(timer.capMs);
    case 'stopwatch':
      return formatClock(0);
  }
}

/** The small text on its card. */
function about(timer: QuickTimer): string {
  switch (timer.kind) {
    case 'tabata':
      return formatClock(timerMs(timer) ?? 0);
    case 'intervals':
      return `${rounds(timer.rounds)}, ${formatClock(timerMs(timer) ?? 0)}`;
    case 'emom':
      return rounds(timer.rounds);
    case 'amrap':
      return 'rounds and reps';
    case 'for-time':
      return timer.capMs === null ? 'no limit' : 'at most';
    case 'countdown':
      return 'then a bell';
    case 'stopwatch':
      return 'counts up';
  }
}

/** The quick timers. */
export const timerWords = part('timer-words', {
  title: 'Timers',
  say: 'Tap an arrow to start a timer.',
  kind: (kind: TimerKind) => NAMES[kind],
  how: (kind: TimerKind) => HOW[kind],
  face,
  /** How it is called in the history. */
  name: (timer: QuickTimer) =>
    timer.kind === 'stopwatch' || (timer.kind === 'for-time' && timer.capMs === null)
      ? NAMES[timer.kind]
      : `${NAMES[timer.kind]} ${face(timer)}`,
  rounds,
  /** Below its face; `when`: the day it was last started. */
  card: (timer: QuickTimer, when: string | null) => [about(timer), when].filter(Boolean).join(', '),
  start: (kind: TimerKind) => `Start ${NAMES[kind]}`,
  begin: 'Start',
  total: 'In all',
  untilStopped: 'Until you stop it',
  /** `wall`: when it ends. */
  doneAt: (wall: number) => `done at ${clock(wall)}`,
  work: 'Work',
  rest: 'Rest',
  every: 'A round every',
  roundCount: 'Rounds',
  time: 'Time',
  limited: 'Stop at a limit',
  limit: 'Limit',
  s: 's',
  min: 'min',
  exercise: 'Exercise',
  none: 'None',
  presets: 'Work and rest',
  preset: turns,
  askLong: (hours: string) => `Run for ${hours}?`,
  whyLong: 'That is longer than three hours. Check the rounds and the times, or start it as it is.',
  startIt: 'Start it',
  changeIt: 'Change it',
  keep: 'Keep as a routine',
});
