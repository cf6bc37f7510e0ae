import { useState } from 'react';
import type { CueKind } from '../../../core/session/session.ts';
import { useApp } from '../../app-context.ts';
import { CUES } from './cues.ts';

/** `waiting` for the first press; then each cue is `asked` about and may be `missed`; `done` after the last. */
type Stage = 'waiting' | 'asked' | 'missed' | 'done';

export interface SoundCheck {
  readonly stage: Stage;
  /** The cue asked about. */
  readonly cue: CueKind;
  /** Its place among all cues, from 1. */
  readonly place: number;
  /** The cues that were not heard. */
  readonly unheard: readonly CueKind[];
  readonly start: () => void;
  readonly again: () => void;
  readonly yes: () => void;
  readonly no: () => void;
  readonly goOn: () => void;
}

/** The state of the check. Every answer is a press, so the browser lets the next cue sound at once. */
export function useSoundCheck(): SoundCheck {
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
    unheard,
    cue,
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
