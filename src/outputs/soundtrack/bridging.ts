import { bridgeOpenSteps, unbridgeSteps } from '../../core/plan/bridge.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { SessionState } from '../../core/session/session.ts';
import { isActive } from '../../core/session/views.ts';
import type { Runner } from '../../runner/runner.ts';

export interface Bridging {
  /** The plan with open steps as the user wants them, except the given step. */
  readonly forSoundMode: (plan: Plan, except?: number | null) => Plan;
  /** Changes the plan of the session if it has to. True when a change follows. */
  readonly adapt: (plan: Plan, state: SessionState) => boolean;
}

/** Keeps open steps of the session bridged exactly while the user wants them bridged. */
export function createBridging(
  runner: Pick<Runner, 'plan' | 'state' | 'absence' | 'send'>,
  bridges: () => boolean,
): Bridging {
  let adapting = false;
  const forSoundMode = (plan: Plan, except: number | null = null): Plan =>
    bridges() ? bridgeOpenSteps(plan, except) : unbridgeSteps(plan, except);
  return {
    forSoundMode,
    adapt(plan, state) {
      if (!isActive(state)) return false;
      // Nothing can change while the user is asked where to go on.
      if (runner.absence() || forSoundMode(plan, state.step) === plan) return false;
      if (!adapting) {
        adapting = true;
        // Later: other listeners have yet to hear of the change that led here.
        queueMicrotask(() => {
          adapting = false;
          const now = runner.state();
          if (runner.plan() !== plan || !isActive(now)) return;
          runner.send({ type: 'swap', plan: forSoundMode(plan, now.step), step: now.step });
        });
      }
      return true;
    },
  };
}
