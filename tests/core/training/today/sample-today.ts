import type { Exercise, Muscle } from '../../../../src/core/routine/exercise.ts';
import type { Purpose } from '../../../../src/core/routine/purpose.ts';
import type { Routine } from '../../../../src/core/routine/routine.ts';
import type { SessionDigest } from '../../../../src/core/training/digest.ts';
import { DAY_MS } from '../../../../src/core/training/history/days.ts';
import type { TodayCard, TodayNeeds } from '../../../../src/core/training/today/today.ts';
import { todayFor } from '../../../../src/core/training/today/today-for.ts';
import type { Weekday, WeekEntry } from '../../../../src/core/training/week/week-plan.ts';

/** A Wednesday. */
export const TODAY = 20_054;
const NOON = 12 * 60;

const exercise = (id: string, main: Muscle[], more: Partial<Exercise> = {}): [string, Exercise] => [
  id,
  {
    id,
    language: 'en',
    name: id,
    cues: [],
    muscles: { main, also: [] },
    equipment: [],
    startsWith: 'lower',
    words: {},
    ...more,
  },
];
export const EXERCISES = new Map([
  exercise('row', ['lats'], { equipment: ['cable'] }),
  exercise('bridge', ['glutes']),
  exercise('squat', ['quads']),
  exercise('squeeze', ['upper-back'], { gentle: true }),
]);

function routine(id: string, purpose: Purpose, exercises: string[], more: Partial<Routine> = {}): Routine {
  const slots = exercises.map((each, n) => ({ id: `${id}.${n}`, exercise: each, alternatives: [] }));
  return {
    id,
    experience: ['beginner'],
    targetMinutes: { low: 30, high: 30 },
    timesAWeek: { low: 1, high: 3 },
    consecutiveDays: false,
    blocks: [{ id, name: id, purpose, scheme: { kind: 'straight' }, slots }],
    ...more,
  } as unknown as Routine;
}
export const ROUTINES = [
  routine('back', 'strength', ['row']),
  routine('hips', 'strength', ['row', 'bridge']),
  routine('legs', 'strength', ['squat']),
  routine('desk', 'mobility', ['squeeze'], { targetMinutes: { low: 2, high: 2 }, consecutiveDays: true }),
];

export function session(
  routineId: string,
  daysAgo: number,
  more: Partial<SessionDigest> = {},
): SessionDigest {
  const startedAtWall = (TODAY - daysAgo) * DAY_MS + NOON * 60_000;
  return {
    id: `${routineId}-${daysAgo}`,
    routine: routineId,
    startedAtWall,
    setsDone: 9,
    trainingSets: routineId === 'desk' ? 0 : 9,
    ...more,
  } as SessionDigest;
}
export const once = (id: string, days: Weekday[], minute = 18 * 60): WeekEntry => ({
  routine: id,
  days,
  at: { kind: 'once', minute },
});

export function today(needs: Partial<TodayNeeds> = {}): TodayCard | null {
  const { sessions = [] } = needs;
  return todayFor({
    routines: ROUTINES,
    exercises: EXERCISES,
    plan: [],
    today: TODAY,
    minute: NOON,
    dayOf: ({ startedAtWall }) => Math.floor(startedAtWall / DAY_MS),
    minuteOf: ({ startedAtWall }) => Math.floor(startedAtWall / 60_000) % 1440,
    ...needs,
    sessions: sessions.toSorted((a, b) => b.startedAtWall - a.startedAtWall),
  });
}
