import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { FIRST_TIMERS, type QuickTimer, timerMs } from '../../../src/core/timers/quick-timer.ts';
import { timerRoutine } from '../../../src/core/timers/timer-routine.ts';
import { timersInOrder, withTimer } from '../../../src/core/timers/timers.ts';
import { trainingSessions } from '../../../src/core/training/today/trained.ts';
import { thisWeek, type WeekPlan } from '../../../src/core/training/week/week-plan.ts';
import { weekTally } from '../../../src/core/training/week/week-tally.ts';

const FACES: readonly QuickTimer[] = [
  ...FIRST_TIMERS,
  { kind: 'intervals', workMs: 5000, restMs: 0, rounds: 1, exercise: null },
  { kind: 'tabata', workMs: 20_000, restMs: 10_000, rounds: 999, exercise: null },
  { kind: 'countdown', ms: 86_400_000 },
  { kind: 'for-time', capMs: null },
];

function planOf(timer: QuickTimer) {
  const routine = timerRoutine(timer, timer.kind, 'en');
  const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), minutes: null };
  return compilePlan(routine, new Map(), choices);
}

describe('a quick timer', () => {
  it.each(FACES.map((timer) => [JSON.stringify(timer), timer] as const))('%s runs', (_, timer) => {
    const { steps, totals } = planOf(timer);
    expect(steps.some(({ kind }) => kind === 'work' || kind === 'bout')).toBe(true);
    const ready =
      steps.filter(({ kind }) => kind === 'prepare').length * DEFAULT_SETTINGS.readySeconds * 1000;
    expect(timerMs(timer) ?? totals.ms - ready).toBe(totals.ms - ready);
  });

  it('is kept as it was set, and is listed first once it was started last', () => {
    const set = withTimer([], { kind: 'amrap', ms: 300_000 }, null);
    const started = withTimer(set, { kind: 'countdown', ms: 60_000 }, 1000);
    expect(timersInOrder(started).map(({ timer }) => timer.kind)[0]).toBe('countdown');
    expect(timersInOrder(started)).toHaveLength(FIRST_TIMERS.length);
    expect(timersInOrder(started)).toContainEqual({
      timer: { kind: 'amrap', ms: 300_000 },
      startedAtWall: null,
    });
  });

  it('keeps its place when it is only set again', () => {
    const started = withTimer([], { kind: 'amrap', ms: 300_000 }, 1000);
    expect(withTimer(started, { kind: 'amrap', ms: 60_000 }, null)).toEqual([
      { timer: { kind: 'amrap', ms: 60_000 }, startedAtWall: 1000 },
    ]);
  });
});

describe('a session of a quick timer', () => {
  const monday = 20_000 - ((20_000 + 3) % 7);
  const done = [
    { id: 'two', routine: 'timer-stopwatch', day: monday },
    { id: 'one', routine: 'timer-amrap', day: monday },
  ];

  it('stands for nothing that was planned', () => {
    const plan: WeekPlan = [{ routine: 'back', days: [0, 3], at: { kind: 'once', minute: 1080 } }];
    expect(weekTally(thisWeek(plan, done, monday))).toEqual({ done: 0, planned: 2 });
    expect(weekTally(thisWeek([], done, monday))).toEqual({ done: 2, planned: null });
  });

  it('is an extra, and leaves the training of the day to be done', () => {
    expect(trainingSessions(done, new Map())).toEqual([]);
  });
});
