import type { Plan } from '../../src/core/plan/plan.ts';
import type { Command, SessionState } from '../../src/core/session/session.ts';
import { transition } from '../../src/core/session/transition.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import type { Absence } from '../../src/runner/away.ts';
import type { RunnerChange } from '../../src/runner/runner.ts';

/** Runs the real engine on the fake system clock; wakes only when the test calls `wake`. */
export function fakeRunner(plan: Plan, speed = 1) {
  let current = plan;
  let state: SessionState = { status: 'ready' };
  const zero = Date.now();
  const changes = new Set<(change: RunnerChange) => void>();
  const returns = new Set<() => void>();
  const now = () => Math.round((Date.now() - zero) * speed);
  const add =
    <T>(to: Set<T>) =>
    (listener: T) => {
      to.add(listener);
      return () => void to.delete(listener);
    };
  const send = (command: Command) => {
    const [next, events] = transition(current, state, command, now());
    state = next;
    for (const event of events) if (event.type === 'swapped') current = event.plan;
    for (const listener of changes) listener({ plan: current, state, events });
  };
  return {
    plan: () => current,
    state: () => state,
    absence: (): Absence | null => null,
    now,
    speed,
    subscribe: add(changes),
    onReconcile: add(returns),
    send,
    wake: () => send({ type: 'tick' }),
    comeBack() {
      send({ type: 'tick' });
      for (const listener of returns) listener();
    },
  };
}

/** Settings that can be changed, with what else outputs need. */
export function fakeSettings(change: Partial<Settings> = {}) {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...change };
  const listeners = new Set<() => void>();
  return {
    settings: () => settings,
    scaleOf: () => 'kg' as const,
    subscribeSettings(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(next: Partial<Settings>) {
      settings = { ...settings, ...next };
      for (const listener of listeners) listener();
    },
  };
}
