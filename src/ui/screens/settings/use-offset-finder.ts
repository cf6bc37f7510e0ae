import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Beat, offsetFromTaps } from '../../../core/cue-offset.ts';
import { useApp } from '../../app-context.ts';

/** `unclear`: the taps did not agree; `silent`: nothing could be played; `missing`: the beat could not be fetched. */
type Stage = 'waiting' | 'tapping' | 'unclear' | 'silent' | 'missing' | 'found';

/** Plays a beat, records the taps and finds how late the sound is. */
export function useOffsetFinder() {
  const app = useApp();
  const [stage, setStage] = useState<Stage>('waiting');
  const [count, setCount] = useState(0);
  const [found, setFound] = useState(0);
  const [tried, setTried] = useState<Beat | null>(null);
  const taps = useRef<number[]>([]);
  const playing = useRef<Beat | null>(null);
  const asked = useRef(0);

  const silence = () => {
    asked.current += 1;
    playing.current?.stop();
    playing.current = null;
    setTried(null);
  };
  const stop = useEffectEvent(silence);
  useEffect(() => () => stop(), []);

  const play = async (offsetMs: number, begun: (beat: Beat) => void, over: (beat: Beat) => void) => {
    silence();
    const turn = asked.current;
    const beat = await app.beat(offsetMs).catch(() => 'missing' as const);
    if (beat === 'missing' || beat === null) {
      if (turn === asked.current) setStage(beat ?? 'silent');
      return;
    }
    if (turn !== asked.current) {
      beat.stop();
      return;
    }
    playing.current = beat;
    begun(beat);
    await beat.over;
    if (turn === asked.current) over(beat);
  };

  return {
    stage,
    taps: count,
    found,
    /** The beat played to try the offset, while it sounds. */
    tried,
    start: () => {
      taps.current = [];
      setCount(0);
      const begun = () => setStage('tapping');
      const over = (beat: Beat) => {
        const offset = offsetFromTaps(beat.times, taps.current);
        silence();
        setFound(offset ?? 0);
        setStage(offset === null ? 'unclear' : 'found');
      };
      void play(0, begun, over);
    },
    /** Records a tap; `at` is in milliseconds since the page was opened. */
    tap: (at: number) => {
      taps.current.push(at);
      setCount(taps.current.length);
    },
    tryIt: () => void play(found, setTried, silence),
  };
}
