import { useState } from 'react';
import { useApp } from '../../app-context.ts';
import { CUES } from './cues.ts';

/** `waiting` for the first press; then each cue is `asked` after, and may be `missed`; `done` after the last. */
type Stage = 'waiting' | 'asked' | 'missed' | 'done';

/** Where one is in the check. Every answer is a press, and so the next cue may sound at once. */
export function useSoundCheck() {
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
