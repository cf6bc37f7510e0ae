import { expect, it } from 'vitest';
import { defaultOwns } from '../../../../src/core/owns/owns.ts';
import type { Exercise } from '../../../../src/core/routine/exercise.ts';
import type { Routine, Slot } from '../../../../src/core/routine/routine.ts';
import { aimsAhead } from '../../../../src/core/training/progress/aims-ahead.ts';
import { type Needs, nextTime } from '../../../../src/core/training/progress/next-time.ts';
import type { SessionRecord } from '../../../../src/core/training/record.ts';
import { DAY, NOW, ROW, session } from './past-sessions.ts';

const slot = (id: string) =>
  ({ id, exercise: id, alternatives: [], sets: ROW.sets, dose: ROW.dose, sides: 'both' }) as unknown as Slot;
const ROUTINE = {
  id: 'two-rows',
  blocks: [{ purpose: 'strength', scheme: { kind: 'straight' }, slots: [slot('row'), slot('curl')] }],
} as unknown as Routine;
const exercise = (id: string) =>
  [
    id,
    { id, name: id, equipment: ['dumbbells'], muscles: { main: [], helping: [] } } as unknown as Exercise,
  ] as const;

/** A session of one exercise, 3 sets of 10 with 12 kg, so many days ago. */
const done = (id: string, daysAgo: number): SessionRecord => ({
  ...({} as SessionRecord),
  id: `${id}-${daysAgo}`,
  routine: ROUTINE.id,
  startedAtWall: NOW - daysAgo * DAY,
  sets: session(`${daysAgo}d 10@12: 10@12 10@12 10@12 right`).sets.map((set) => ({
    ...set,
    slot: id,
    exercise: id,
    name: id,
  })),
});

const needs: Needs = {
  routines: [ROUTINE],
  exercises: new Map([exercise('row'), exercise('curl')]),
  records: [done('row', 2), done('curl', 16)],
  refusals: {},
  ways: () => ({ harder: null, easier: null }),
  unit: 'kg',
  owns: defaultOwns('kg'),
  now: NOW,
};

it('knows what every break to come will ask for, of exercises last done on different days', () => {
  const ahead = aimsAhead(ROUTINE, needs);
  expect(ahead.length).toBeGreaterThan(4);
  for (const { from, aims } of ahead) {
    const then = nextTime(ROUTINE, { ...needs, now: from || NOW });
    for (const { key, suggestion } of then)
      expect(aims[key], `${key} at ${from}`).toMatchObject(suggestion.aim);
  }
  const weights = ahead.map(({ aims }) => [aims['row/row']?.kg, aims['curl/curl']?.kg]);
  expect(new Set(weights.map(String)).size).toBeGreaterThan(3);
});
