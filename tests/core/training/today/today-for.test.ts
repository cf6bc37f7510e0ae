import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/core/training/history/days.ts';
import type { WeekEntry } from '../../../../src/core/training/week/week-plan.ts';
import { once, ROUTINES, session, TODAY, today } from './sample-today.ts';

describe('the one thing to do today', () => {
  it('is a routine that needs nothing, for somebody who has done none', () => {
    expect(today()).toEqual({ kind: 'start', routine: 'legs', why: { code: 'first' }, rested: [] });
  });

  it('is a routine to begin with, for a person who has only trained with another app', () => {
    expect(today({ sessions: [session('imported', 3)] })).toMatchObject({
      routine: 'legs',
      why: { code: 'new' },
    });
    expect(today({ sessions: [session('imported', 40)] })).toMatchObject({ routine: 'legs' });
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

  it('is still the session of the day after one exercise alone, and says what that worked', () => {
    const sessions = [session('only-row', 0, { trainingSets: 3 }), session('back', 3), session('legs', 9)];
    expect(today({ plan: [once('back', [2])], sessions })).toMatchObject({
      routine: 'back',
      why: { code: 'planned' },
      rested: [{ area: 'back', days: 0 }],
    });
    expect(today({ sessions })).toMatchObject({ routine: 'legs', why: { code: 'next' } });
  });

  it('asks for no day of rest after one exercise alone', () => {
    const sessions = [session('only-row', 1, { trainingSets: 3 }), session('back', 4)];
    expect(today({ sessions })).toMatchObject({ routine: 'back', rested: [{ area: 'back', days: 1 }] });
  });

  it('is done once three exercises were done alone, and then the muscles they worked rest', () => {
    const extras = (daysAgo: number) =>
      ['row', 'bridge', 'squat'].map((id) => session(`only-${id}`, daysAgo, { trainingSets: 3 }));
    const sessions = [session('hips', 4), session('desk', 30)];
    expect(today({ sessions: [...extras(0), ...sessions] })).toMatchObject({ kind: 'done' });
    expect(today({ sessions: [...extras(1), ...sessions] })).toMatchObject({
      routine: 'desk',
      why: { code: 'rest-day' },
    });
    const twice = [0, 0, 0].map((ago, n) => session('only-row', ago, { id: `row-${n}` }));
    expect(today({ sessions: [...twice, ...sessions] })).toMatchObject({ routine: 'hips' });
  });

  it('welcomes no one back who has recently done a single exercise', () => {
    const sessions = [session('only-row', 2), session('legs', 20)];
    expect(today({ sessions })).toMatchObject({ routine: 'legs', why: { code: 'next', days: 20 } });
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
