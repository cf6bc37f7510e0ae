import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exercise, Muscle } from '../../../../src/core/routine/exercise.ts';
import type { Purpose } from '../../../../src/core/routine/purpose.ts';
import type { Routine } from '../../../../src/core/routine/routine.ts';
import type { SessionDigest } from '../../../../src/core/training/digest.ts';
import { hasRecovered } from '../../../../src/core/training/today/recovered.ts';
import { routinesInOrder } from '../../../../src/core/training/today/routines-in-order.ts';
import type { TodayCard, TodayNeeds } from '../../../../src/core/training/today/today.ts';
import { todayFor } from '../../../../src/core/training/today/today-for.ts';
import { trainingSessions } from '../../../../src/core/training/today/trained.ts';
import type { Weekday, WeekEntry } from '../../../../src/core/training/week/week-plan.ts';

const DAY_MS = 86_400_000;
/** A Wednesday. */
const TODAY = 20_054;
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
const EXERCISES = new Map([
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
const ROUTINES = [
  routine('back', 'strength', ['row']),
  routine('hips', 'strength', ['row', 'bridge']),
  routine('legs', 'strength', ['squat']),
  routine('desk', 'mobility', ['squeeze'], { targetMinutes: { low: 2, high: 2 }, consecutiveDays: true }),
];

function session(routineId: string, daysAgo: number, more: Partial<SessionDigest> = {}): SessionDigest {
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
const once = (id: string, days: Weekday[], minute = 18 * 60): WeekEntry => ({
  routine: id,
  days,
  at: { kind: 'once', minute },
});

function today(needs: Partial<TodayNeeds> = {}): TodayCard | null {
  const { sessions = [] } = needs;
  return todayFor({
    routines: ROUTINES,
    exercises: EXERCISES,
    plan: [],
    open: false,
    today: TODAY,
    minute: NOON,
    dayOf: ({ startedAtWall }) => Math.floor(startedAtWall / DAY_MS),
    minuteOf: ({ startedAtWall }) => Math.floor(startedAtWall / 60_000) % 1440,
    ...needs,
    sessions: sessions.toSorted((a, b) => b.startedAtWall - a.startedAtWall),
  });
}

describe('the one thing to do today', () => {
  it('is a routine that needs nothing, for somebody who has done none', () => {
    expect(today()).toEqual({ kind: 'start', routine: 'legs', why: { code: 'first' }, rested: [] });
  });

  it('is the session that was left open, before anything else', () => {
    const plan = [once('back', [2])];
    expect(today({ open: true, plan, sessions: [session('legs', 0)] })).toEqual({ kind: 'open' });
  });

  it('is what the plan has today, with how long each part of the body has rested', () => {
    const sessions = [session('back', 3), session('hips', 9), session('legs', 1)];
    expect(today({ plan: [once('hips', [2])], sessions })).toEqual({
      kind: 'start',
      routine: 'hips',
      why: { code: 'planned', minute: 18 * 60 },
      rested: [
        { area: 'back', days: 3 },
        { area: 'hips', days: 9 },
      ],
    });
  });

  it('is the next of two planned today, until both are done', () => {
    const plan = [once('back', [2], 8 * 60), once('legs', [2], 18 * 60)];
    expect(today({ plan, minute: 7 * 60 })).toMatchObject({ routine: 'back' });
    expect(today({ plan, minute: 7 * 60, sessions: [session('back', 0)] })).toMatchObject({
      routine: 'legs',
    });
    const sessions = [session('back', 0), session('legs', 0)];
    expect(today({ plan, sessions })).toMatchObject({
      kind: 'done',
      next: { routine: 'back', day: TODAY + 7 },
    });
  });

  it('is done when something else was trained instead of what was planned', () => {
    const plan = [once('back', [2, 4])];
    expect(today({ plan, sessions: [session('legs', 0)] })).toEqual({
      kind: 'done',
      session: 'legs-0',
      next: { routine: 'back', day: TODAY + 2 },
    });
  });

  it('is what the plan had earlier this week, if that is still to do and its muscles have rested', () => {
    const plan = [once('back', [0, 4])];
    expect(today({ plan, sessions: [session('legs', 1)] })).toMatchObject({
      routine: 'back',
      why: { code: 'planned-earlier', weekday: 0 },
    });
    expect(today({ plan, sessions: [session('hips', 1)] })).toMatchObject({ why: { code: 'rest-day' } });
  });

  it('is something light on a day that the plan leaves free, with what comes next', () => {
    expect(today({ plan: [once('back', [0, 4])], sessions: [session('back', 2)] })).toMatchObject({
      routine: 'desk',
      why: { code: 'rest-day', next: { routine: 'back', day: TODAY + 2 } },
    });
  });

  it('takes no notice of breaks at the desk in the plan', () => {
    const breaks: WeekEntry = {
      routine: 'desk',
      days: [2],
      at: { kind: 'every', minutes: 45, from: 540, to: 1000 },
    };
    expect(today({ plan: [breaks], sessions: [session('back', 3)] })).toMatchObject({ routine: 'back' });
  });

  it('is what was done longest ago, without a plan', () => {
    const sessions = [session('legs', 2), session('back', 4), session('desk', 0)];
    expect(today({ sessions })).toMatchObject({ routine: 'back', why: { code: 'next', days: 4 } });
  });

  it('is another routine while what was trained yesterday rests', () => {
    const sessions = [session('legs', 1), session('hips', 3), session('back', 9)];
    expect(today({ sessions })).toMatchObject({ routine: 'back' });
    expect(today({ sessions: [session('hips', 1), session('back', 9)] })).toMatchObject({
      routine: 'desk',
      why: { code: 'rest-day', next: { routine: 'back', day: TODAY + 1 } },
    });
  });

  it('is not the same routine more times in a week than its author means', () => {
    const routines = ROUTINES.map((each) => ({ ...each, timesAWeek: { low: 1, high: 1 } }));
    const sessions = [session('back', 2), session('legs', 12)];
    expect(today({ routines, sessions })).toMatchObject({ routine: 'legs' });
  });

  it('is done after a training session, and says on which day to come back', () => {
    expect(today({ sessions: [session('back', 0)] })).toEqual({
      kind: 'done',
      session: 'back-0',
      next: { routine: 'back', day: TODAY + 2 },
    });
  });

  it('is what was done last, after twenty days away', () => {
    const sessions = [session('legs', 20), session('back', 25)];
    expect(today({ sessions })).toMatchObject({ routine: 'legs', why: { code: 'back', days: 20 } });
  });

  it('is something light late in the evening, unless the person trains at that hour', () => {
    const minute = 22 * 60;
    const sessions = [session('back', 4)];
    expect(today({ sessions, minute })).toMatchObject({ routine: 'desk', why: { code: 'late' } });
    const at21 = (TODAY - 4) * DAY_MS + 21 * 3_600_000;
    const evening = [session('back', 4, { startedAtWall: at21 })];
    expect(today({ sessions: evening, minute })).toMatchObject({ routine: 'back' });
  });

  it('forgets a session without a set, and one that a wrong clock dated ahead', () => {
    const sessions = [session('back', 0, { setsDone: 0, trainingSets: 0 }), session('back', -3)];
    expect(today({ sessions })).toMatchObject({ why: { code: 'first' } });
  });

  it('knows the sessions of a routine that is gone, and never offers it', () => {
    expect(today({ sessions: [session('gone', 1)], plan: [once('gone', [2])] })).toMatchObject({
      kind: 'start',
    });
    expect(today({ routines: [] })).toBeNull();
  });
});

describe('whatever was done and planned', () => {
  const anySession = fc.record({
    id: fc.constantFrom('back', 'hips', 'legs', 'desk', 'gone'),
    ago: fc.integer({ min: -2, max: 40 }),
    sets: fc.integer({ min: 0, max: 5 }),
  });
  const anyPlan = fc.uniqueArray(
    fc.record({
      routine: fc.constantFrom('back', 'hips', 'legs', 'desk', 'gone'),
      days: fc.uniqueArray(fc.constantFrom<Weekday>(0, 1, 2, 3, 4, 5, 6), { minLength: 1 }),
      at: fc.record({ kind: fc.constant('once' as const), minute: fc.integer({ min: 0, max: 1439 }) }),
    }),
    { selector: ({ routine: id }) => id, maxLength: 4 },
  );
  const sessionsOf = (drawn: readonly { id: string; ago: number; sets: number }[]) =>
    drawn
      .map(({ id, ago, sets }, n) =>
        session(id, ago, { id: `${n}`, setsDone: sets, trainingSets: id === 'desk' ? 0 : sets }),
      )
      .toSorted((a, b) => b.startedAtWall - a.startedAtWall);
  const dayOf = ({ startedAtWall }: { startedAtWall: number }) => Math.floor(startedAtWall / DAY_MS);

  it('names a routine that exists, or a session of today, and days to come', () => {
    fc.assert(
      fc.property(
        fc.array(anySession, { maxLength: 12 }),
        anyPlan,
        fc.integer({ min: 0, max: 1439 }),
        (drawn, plan, minute) => {
          const sessions = sessionsOf(drawn);
          const card = today({ sessions, plan, minute });
          const named = card?.kind === 'start' ? card.routine : '';
          const seen = card?.kind === 'done' ? sessions.find(({ id }) => id === card.session) : undefined;
          expect(ROUTINES.some(({ id }) => id === named) || (seen && dayOf(seen) === TODAY)).toBe(true);
          const next = card?.kind === 'done' ? card.next : null;
          expect(next?.day ?? TODAY + 1).toBeGreaterThan(TODAY);
          const rested = card?.kind === 'start' ? card.rested : [];
          expect(rested.every(({ days }) => days >= 0)).toBe(true);
        },
      ),
    );
  });

  it('asks for no training that its author’s rules forbid, but for what the person has planned today', () => {
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 12 }), anyPlan, (drawn, plan) => {
        const sessions = sessionsOf(drawn);
        const card = today({ sessions, plan });
        if (card?.kind !== 'start' || card.why.code === 'planned') return;
        const chosen = ROUTINES.find(({ id }) => id === card.routine);
        if (!chosen || chosen.id === 'desk') return;
        const trained = trainingSessions(sessions, ROUTINES, dayOf, TODAY);
        expect(hasRecovered(chosen, ROUTINES, EXERCISES, trained, TODAY)).toBe(true);
      }),
    );
  });

  it('is the same in whatever order the routines are listed, once one has been trained', () => {
    fc.assert(
      fc.property(
        fc.array(anySession, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 3 }),
        (drawn, by) => {
          const sessions = sessionsOf(drawn);
          const routines = [...ROUTINES.slice(by), ...ROUTINES.slice(0, by)];
          const days = trainingSessions(sessions, ROUTINES, dayOf, TODAY).map(({ day }) => day);
          fc.pre(days.length > 0 && new Set(days).size === days.length);
          expect(today({ sessions, routines })).toEqual(today({ sessions }));
        },
      ),
    );
  });
});

describe('the routines of a person', () => {
  const ids = (favourites: readonly string[], sessions: readonly SessionDigest[]) =>
    routinesInOrder(ROUTINES, sessions, favourites).map(({ id }) => id);

  it('are listed by when they were last done, and as they come without a session', () => {
    expect(ids([], [])).toEqual(['back', 'hips', 'legs', 'desk']);
    expect(ids([], [session('legs', 1), session('hips', 5)])).toEqual(['legs', 'hips', 'back', 'desk']);
  });

  it('begin with the favourites', () => {
    expect(ids(['desk'], [session('legs', 1)])).toEqual(['desk', 'legs', 'back', 'hips']);
  });
});
