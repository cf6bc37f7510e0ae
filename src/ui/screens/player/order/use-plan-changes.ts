import { aimBook, aimRoutine } from '../../../../core/plan/aim-routine.ts';
import { NO_AIMS } from '../../../../core/plan/aims.ts';
import { type PlanChange, withPutOff } from '../../../../core/plan/edit/put-off.ts';
import { planSets, planSwap } from '../../../../core/session/plan-swap.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { useApp } from '../../../app-context.ts';

/** What a person can change about what is still to come. */
export function usePlanChanges({ plan, state }: LiveSession) {
  const { session, library, progress } = useApp();
  const send = (change: PlanChange | null) => {
    if (change && change.plan !== plan) session.getState().send({ type: 'swap', ...change });
  };
  return {
    swap(slot: string, exercise: string) {
      const { routines, exercises } = library.getState();
      const routine = routines.find(({ id }) => id === plan.routine);
      const aims = progress.getState().aims[plan.routine] ?? NO_AIMS;
      if (!routine) return;
      const book = aimBook(exercises, aims, routine, [exercise], plan.choices.level);
      send(planSwap(aimRoutine(routine, aims, plan.choices.level), book, plan, state, slot, exercise));
    },
    setSets: (slot: string, sets: number) => send(planSets(plan, state, slot, sets)),
    putOff: (slot: string) => send(withPutOff(plan, state.step, slot)),
  };
}
