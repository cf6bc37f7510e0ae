import type { Plan } from '../../../../core/plan/plan.ts';
import { type ActiveState, type Command, resumeCommand } from '../../../../core/session/session.ts';
import { goesOn } from '../../../../core/session/views.ts';
import { useApp } from '../../../app-context.ts';

export const EXTEND_MS = 15_000;

export interface Commands {
  readonly pause: () => void;
  readonly resume: () => void;
  /** Pauses a running session, resumes a paused one and cancels a count-in. */
  readonly toggle: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly done: () => void;
  readonly extend: (byMs: number) => void;
  readonly jump: (step: number) => void;
  readonly restart: () => void;
  readonly finish: () => void;
}

/** The commands that controls and keys send to the session. */
export function useCommands(plan: Plan, state: ActiveState): Commands {
  const { session } = useApp();
  const send = (command: Command) => session.getState().send(command);
  const pause = () => send({ type: 'pause' });
  const resume = () => send(resumeCommand(plan, state.step));
  return {
    pause,
    resume,
    toggle: () => (goesOn(state) ? pause() : resume()),
    next: () => send({ type: 'next' }),
    previous: () => send({ type: 'previous' }),
    done: () => send({ type: 'done' }),
    extend: (byMs) => send({ type: 'extend', byMs }),
    jump: (to) => send({ type: 'jump', step: to }),
    restart: () => {
      send({ type: 'jump', step: state.step });
      resume();
    },
    finish: () => send({ type: 'finish' }),
  };
}
