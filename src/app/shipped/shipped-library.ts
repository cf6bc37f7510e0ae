import shipped from 'virtual:shipped-library';
import type { Outline } from '../../core/plan/outline.ts';
import { withUsualWays } from '../../core/plan/usual-ways.ts';

/** The routines that ship with the app, and every exercise they name. The build reads and checks them. */
export const shippedLibrary = {
  ...withUsualWays({
    routines: shipped.routines,
    exercises: new Map(shipped.exercises.map((exercise) => [exercise.id, exercise])),
  }),
  outlines: new Map<string, Outline>(shipped.outlines),
};
