import { useEffect, useState } from 'react';
import { logKey, type Step } from '../../../../core/plan/plan.ts';
import { resumeCommand, type Undo } from '../../../../core/session/session.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { useApp } from '../../../app-context.ts';

/** How long Done and Skip can be taken back. */
export const UNDO_MS = 8000;

/** How a step was left, if that can be taken back. */
export type Ended = 'done' | 'skipped' | 'moved' | 'restarted';

/** The offer to undo the last Done, Skip, jump or restart. */
export interface UndoOffer {
  /** What was done: "Set 1 saved". */
  readonly words: string;
  readonly take: () => void;
}

function wordsFor(step: Step, ended: Ended): string {
  if (ended === 'moved' || ended === 'restarted') return playerWords[ended];
  if (step.kind === 'work') return playerWords.setEnded(step.set.set, ended);
  return ended === 'done'
    ? playerWords.done
    : step.kind === 'rest'
      ? playerWords.restSkipped
      : playerWords.skipped;
}

/** Offers for a while to undo what ended a step. `note` has to be called before the command is sent. */
export function useUndo({ plan, state }: LiveSession) {
  const { session } = useApp();
  const [last, setLast] = useState<(Undo & { readonly words: string }) | null>(null);
  useEffect(() => {
    if (!last) return undefined;
    const timer = setTimeout(() => setLast(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [last]);
  const offered = last && last.visit < state.visits.length ? last : null;
  const take = () => {
    const { send } = session.getState();
    if (!offered) return;
    setLast(null);
    send(offered);
    const { stage } = session.getState();
    if (state.status === 'running' && stage.kind === 'live')
      send(resumeCommand(stage.plan, stage.state.step));
  };
  return {
    offer: offered && { words: offered.words, take },
    note: (ended: Ended) => {
      const step = plan.steps[state.step];
      // In a bout, Done counts and ends nothing.
      if (!step || (step.kind === 'bout' && ended === 'done')) return;
      const log = step.kind === 'work' ? (state.logs[logKey(step.set)] ?? null) : null;
      const { extraMs, visits } = state;
      setLast({ type: 'undo', visit: visits.length, extraMs, log, words: wordsFor(step, ended) });
    },
  };
}
