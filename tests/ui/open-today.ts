import { createStore } from 'zustand/vanilla';
import type { WeekPlan } from '../../src/core/training/week/week-plan.ts';
import { KnownToday } from '../../src/ui/screens/today/late-known-today.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';

const DAY = 86_400_000;
export const ALWAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** In the daytime, whenever the tests run. */
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).setHours(9, 0, 0, 0);
export const doneDaysAgo = (days: number, more: Parameters<typeof sampleRecord>[0] = {}) =>
  sampleRecord({ startedAtWall: daysAgo(days), ...more });

type Sample = NonNullable<Parameters<typeof sampleApp>[0]>;

/** The app of a person with this plan, with the planner at hand. */
export async function openToday(sample: Sample = {}, plan: WeekPlan = []) {
  await KnownToday.fetch();
  const week = createStore(() => ({
    plan,
    load: async () => {},
    change: () => {},
    toCalendar: () => {},
  }));
  const app = sampleApp({ ...sample, app: { week, ...sample.app } });
  await app.library.getState().loadPlanner();
  openApp(app, '/');
  return app;
}
