import { useState } from 'react';
import type { CueKind } from '../../../core/session/session.ts';
import { useApp } from '../../app-context.ts';
import { CUES } from './cues.ts';

/** `waiting` for the first press; then each cue is `asked` about and may be `missed`; `done` after the last. */
type Stage = 'waiting' | 'asked' | 'missed' | 'done';

export type SoundCheck = ReturnType<typeof useSoundCheck>;

/** The state of the check. Every answer is a press, so the browser lets the next cue sound at once. */
export function useSoundCheck() {
  const { tryCue, settings } = useApp();
  const [stage, setStage] = useState<Stage>('waiting');
  const [at, setAt] = useState(0);
  const [unheard, setUnheard] = useState<readonly CueKind[]>([]);

  const cue = CUES[at] ?? 'start';

  const play = (index: number) => {
    const next = CUES[index];
    if (next) {
      setAt(index);
      tryCue(next);
      setStage('asked');
    } else {
      settings.getState().change({ soundChecked: true });
      setStage('done');
    }
  };
  return {
    stage,
    /** The cues that were not heard. */
    unheard,
    /** The cue asked about. */
    cue,
    /** Its place among all cues, from 1. */
    place: at + 1,
    start: () => {
      setUnheard([]);
      play(0);
    },
    again: () => play(at),
    yes: () => play(at + 1),
    no: () => setStage('missed'),
    goOn: () => {
      setUnheard([...unheard, cue]);
      play(at + 1);
    },
  };
}
