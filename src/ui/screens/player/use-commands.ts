import type { Plan } from '../../../core/plan/plan.ts';
import { type ActiveState, type Command, resumeCommand } from '../../../core/session/session.ts';
import { goesOn } from '../../../core/session/views.ts';
import { useApp } from '../../app-context.ts';
import type { Ended } from './undo/use-undo.ts';

export const EXTEND_MS = 15_000;

export type Commands = ReturnType<typeof useCommands>;

/** The commands that controls and keys send to the session. `note` is called before each one that can be undone. */
export function useCommands(plan: Plan, state: ActiveState, note: (ended: Ended) => void) {
  const { session } = useApp();
  const send = (command: Command) => session.getState().send(command);
  const here = plan.steps[state.step]?.kind;
  const rests = here === 'rest' || here === 'transition';
  const pause = () => send({ type: 'pause' });
  const resume = () => send(resumeCommand(plan, state.step));
  return {
    pause,
    resume,
    /** Pauses a running session, resumes a paused one and cancels a count-in. */
    toggle: () => (goesOn(state) ? pause() : resume()),
    next: () => {
      note('skipped');
      send({ type: 'next' });
    },
    previous: () => send({ type: 'previous' }),
    done: () => {
      // A count under a clock has its own Take back.
      if (here !== 'bout') note(rests ? 'skipped' : 'done');
      send({ type: 'done' });
    },
    /** Counts this many moves of the bout under way; a negative number takes moves back. */
    count: (by: number) => send({ type: 'count', by }),
    extend: (byMs: number) => send({ type: 'extend', byMs }),
    jump: (step: number) => {
      note('moved');
      send({ type: 'jump', step });
    },
    restart: () => {
      note('restarted');
      send({ type: 'jump', step: state.step });
      resume();
    },
    finish: () => send({ type: 'finish' }),
  };
}
