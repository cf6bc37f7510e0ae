import shipped from 'virtual:shipped-library';
import { withUsualWays } from '../../core/plan/usual-ways.ts';
import type { BookEntry } from '../../core/routine/routine.ts';

const named: readonly Omit<BookEntry, 'muscles' | 'words' | 'cues'>[] = shipped.exercises;
const NOT_YET = { muscles: { main: [], also: [] }, words: {}, cues: [] } as const;

/**
 * What the first screen shows of the library: the routines that ship with the app, and every exercise they name without
 * what only planning needs. The build reads and checks them.
 */
export const shippedStart = withUsualWays({
  routines: shipped.routines,
  exercises: new Map(named.map((exercise) => [exercise.id, { ...exercise, ...NOT_YET }])),
});
