import shipped from 'virtual:shipped-library';
import { withUsualWays } from '../../core/plan/usual-ways.ts';

/** The routines that ship with the app, and every exercise they name. The build reads and checks them. */
export const shippedLibrary = withUsualWays({
  routines: shipped.routines,
  exercises: new Map(shipped.exercises.map((exercise) => [exercise.id, exercise])),
});
