import { bridgeOpenSteps, unbridgeSteps } from '../../core/plan/bridge.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { SessionState } from '../../core/session/session.ts';
import { isActive } from '../../core/session/views.ts';
import type { Runner } from '../../runner/runner.ts';

export interface PlanFitter {
  /** Open steps as the person wants them, but for the one that is going on. */
  readonly forSoundMode: (plan: Plan, except?: number | null) => Plan;
  /** True when the plan is about to change to how the person wants it. */
  readonly refit: (plan: Plan, state: SessionState) => boolean;
}

/** Keeps the plan of a session such that open steps are bridged while, and only while, a person wants it so. */
export function createPlanFitter(
  runner: Pick<Runner, 'plan' | 'state' | 'absence' | 'send'>,
  bridges: () => boolean,
): PlanFitter {
  let fitting = false;
  const forSoundMode = (plan: Plan, except: number | null = null): Plan =>
    bridges() ? bridgeOpenSteps(plan, except) : unbridgeSteps(plan, except);
  return {
    forSoundMode,
    refit(plan, state) {
      if (!isActive(state)) return false;
      // While the person is asked where to go on, nothing can be changed.
      if (runner.absence() || forSoundMode(plan, state.step) === plan) return false;
      if (!fitting) {
        fitting = true;
        // Not now: others are still being told of the change that led here.
        queueMicrotask(() => {
          fitting = false;
          const now = runner.state();
          if (runner.plan() !== plan || !isActive(now)) return;
          runner.send({ type: 'swap', plan: forSoundMode(plan, now.step), step: now.step });
        });
      }
      return true;
    },
  };
}
