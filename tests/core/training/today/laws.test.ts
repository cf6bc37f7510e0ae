import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/core/training/history/days.ts';
import { hasRecovered } from '../../../../src/core/training/today/recovered.ts';
import { trainingSessions, workingSessions } from '../../../../src/core/training/today/trained.ts';
import type { Weekday } from '../../../../src/core/training/week/week-plan.ts';
import { EXERCISES, ROUTINES, session, TODAY, today } from './sample-today.ts';

describe('whatever was done and planned', () => {
  const anySession = fc.record({
    id: fc.constantFrom('back', 'hips', 'legs', 'desk', 'gone', 'only-row', 'only-bridge', 'only-squat'),
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
  const trainedIn = (sessions: ReturnType<typeof sessionsOf>) =>
    trainingSessions(workingSessions(sessions, ROUTINES, dayOf, TODAY), EXERCISES);
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

  it('asks for no training that its author’s rules forbid, except what the person has planned today', () => {
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 12 }), anyPlan, (drawn, plan) => {
        const sessions = sessionsOf(drawn);
        const card = today({ sessions, plan });
        if (card?.kind !== 'start' || card.why.code === 'planned') return;
        const chosen = ROUTINES.find(({ id }) => id === card.routine);
        if (!chosen || chosen.id === 'desk') return;
        expect(hasRecovered(chosen, ROUTINES, EXERCISES, trainedIn(sessions), TODAY)).toBe(true);
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
          const days = trainedIn(sessions).map(({ day }) => day);
          fc.pre(days.length > 0 && new Set(days).size === days.length);
          expect(today({ sessions, routines })).toEqual(today({ sessions }));
        },
      ),
    );
  });
});
