import { byPlan } from './by-plan.ts';
import { byRecovery } from './by-recovery.ts';
import type { TodayCard, TodayNeeds } from './today.ts';
import { weekSoFar } from './week-so-far.ts';

/**
 * The one thing to do where no session is open: what is planned, else the routine whose muscles have rested and that was
 * done longest ago. Null only without any routine.
 */
export function todayFor(needs: TodayNeeds): TodayCard | null {
  const week = weekSoFar(needs);
  return byPlan(week) ?? byRecovery(week);
}
