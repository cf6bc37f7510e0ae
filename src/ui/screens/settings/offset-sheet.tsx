import type { KeyboardEvent } from 'react';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { OffsetPulse } from './offset-pulse.tsx';
import css from './offset-sheet.module.css';
import { useOffsetFinder } from './use-offset-finder.ts';

interface OffsetSheetProps {
  readonly onKeep: (offsetMs: number) => void;
  readonly onClose: () => void;
}

const WORDS = {
  waiting: 'Put on your headphones. You hear eight ticks, a second apart: tap along with what you hear.',
  tapping: 'Tap with each tick, anywhere on the button.',
  unclear: 'The taps did not agree well enough to tell. Once more, as evenly as you can?',
  silent: 'Nothing could be played. Check the volume and try again.',
  missing: 'The ticks could not be loaded. Check the network and try again.',
};

function foundWords(ms: number): string {
  if (ms === 0) return 'What you hear is on time. Nothing needs to change.';
  return `What you hear is ${Math.abs(ms)} ms ${ms > 0 ? 'late. Cues can start that much earlier.' : 'early. Cues can start that much later.'}`;
}

/** Finds how late headphones are by tapping along with a beat. */
export function OffsetSheet({ onKeep, onClose }: OffsetSheetProps) {
  const { stage, taps, found, tried, start, tap, tryIt } = useOffsetFinder();
  const press = (event: KeyboardEvent) => {
    if (!event.repeat && (event.key === ' ' || event.key === 'Enter')) tap(event.timeStamp);
  };
  return (
    <Sheet open title="Tap along" onClose={onClose}>
      <output className={css.words}>{stage === 'found' ? foundWords(found) : WORDS[stage]}</output>
      {tried && <OffsetPulse times={tried.times} />}
      <div className={css.answers}>
        {stage === 'tapping' && (
          <Button
            key="tap"
            kind="solid"
            size="xl"
            onPointerDown={(event) => tap(event.timeStamp)}
            onKeyDown={press}
          >
            Tap · {taps}
          </Button>
        )}
        {stage === 'found' && (
          <>
            <Button kind="solid" size="lg" icon="check" onClick={() => onKeep(found)}>
              Keep {found} ms
            </Button>
            <Button size="lg" icon="play" onClick={tryIt}>
              Try it: light and tick together
            </Button>
            <Button size="lg" onClick={onClose}>
              Discard
            </Button>
          </>
        )}
        {stage !== 'tapping' && (
          <Button
            kind={stage === 'found' ? 'tonal' : 'solid'}
            size="lg"
            icon={stage === 'waiting' ? 'play' : 'restart'}
            onClick={start}
          >
            {stage === 'waiting' ? 'Start the beat' : 'Tap again'}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
