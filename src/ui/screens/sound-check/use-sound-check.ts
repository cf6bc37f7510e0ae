import { useState } from 'react';
import { useApp } from '../../app-context.ts';
import { CUES } from './cues.ts';

/** `waiting` for the first press; then each cue is `asked` after, and may be `missed`; `done` after the last. */
type Stage = 'waiting' | 'asked' | 'missed' | 'done';

export interface SoundCheck {
  readonly stage: Stage;
  /** The cue asked after, by its name. */
  readonly name: string;
  /** "3 of 12". */
  readonly place: string;
  /** The names of those given up on. */
  readonly unheard: readonly string[];
  readonly start: () => void;
  readonly again: () => void;
  readonly yes: () => void;
  readonly no: () => void;
  readonly goOn: () => void;
}

/** Where one is in the check. Every answer is a press, and so the next cue may sound at once. */
export function useSoundCheck(): SoundCheck {
  const { tryCue, settings } = useApp();
  const [stage, setStage] = useState<Stage>('waiting');
  const [at, setAt] = useState(0);
  const [unheard, setUnheard] = useState<readonly string[]>([]);

  const play = (index: number) => {
    const cue = CUES[index];
    setAt(index);
    if (cue) {
      tryCue(cue.kind);
      setStage('asked');
    } else {
      settings.getState().change({ soundChecked: true });
      setStage('done');
    }
  };
  return {
    stage,
    unheard,
    name: CUES[at]?.name ?? '',
    place: `${at + 1} of ${CUES.length}`,
    start: () => {
      setUnheard([]);
      play(0);
    },
    again: () => play(at),
    yes: () => play(at + 1),
    no: () => setStage('missed'),
    goOn: () => {
      setUnheard([...unheard, CUES[at]?.name ?? '']);
      play(at + 1);
    },
  };
}
