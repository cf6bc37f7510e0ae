import { bridgeOpenSteps, unbridgeSteps } from '../../core/plan/bridge.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { SessionState } from '../../core/session/session.ts';
import { isActive } from '../../core/session/views.ts';
import type { WatchedRunner } from '../../runner/runner.ts';

/**
 * Keeps open steps of the session bridged exactly while the user wants them bridged. The returned function changes the
 * plan of the session if it has to, and is true when a change follows.
 */
export function createBridging(
  runner: WatchedRunner,
  bridges: () => boolean,
): (plan: Plan, state: SessionState) => boolean {
  let adapting = false;
  const adapted = (plan: Plan, except: number): Plan =>
    bridges() ? bridgeOpenSteps(plan, except) : unbridgeSteps(plan, except);
  return (plan, state) => {
    if (!isActive(state)) return false;
    // Nothing can change while the user is asked where to continue.
    if (runner.absence() || adapted(plan, state.step) === plan) return false;
    if (!adapting) {
      adapting = true;
      // Later, because other listeners have not yet been notified of the change that led here.
      queueMicrotask(() => {
        adapting = false;
        const now = runner.state();
        if (runner.plan() !== plan || !isActive(now)) return;
        runner.send({ type: 'swap', plan: adapted(plan, now.step), step: now.step });
      });
    }
    return true;
  };
}
