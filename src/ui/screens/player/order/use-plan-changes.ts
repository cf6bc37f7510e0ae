import { aimRoutine } from '../../../../core/plan/aim-routine.ts';
import { NO_AIMS } from '../../../../core/plan/aims.ts';
import type { PlanChange } from '../../../../core/plan/edit/put-off.ts';
import type { Plan } from '../../../../core/plan/plan.ts';
import { planPutOff, planSets, planSwap } from '../../../../core/session/plan-swap.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { useApp } from '../../../app-context.ts';

export interface PlanChanges {
  readonly swap: (slot: string, exercise: string) => void;
  readonly setSets: (slot: string, sets: number) => void;
  readonly putOff: (slot: string) => void;
}

/** What a person can change about what is still to come. */
export function usePlanChanges(plan: Plan, state: ActiveState): PlanChanges {
  const { session, library, progress } = useApp();
  const send = (change: PlanChange | null) => {
    if (change && change.plan !== plan) session.getState().send({ type: 'swap', ...change });
  };
  return {
    swap(slot, exercise) {
      const { routines, exercises } = library.getState();
      const routine = routines.find(({ id }) => id === plan.routine);
      const aims = progress.getState().aims[plan.routine] ?? NO_AIMS;
      if (routine) send(planSwap(aimRoutine(routine, aims), exercises, plan, state, slot, exercise));
    },
    setSets: (slot, sets) => send(planSets(plan, state, slot, sets)),
    putOff: (slot) => send(planPutOff(plan, state, slot)),
  };
}
