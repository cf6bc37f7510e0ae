import type { KeyboardEvent } from 'react';
import { settings } from '../../../words/en/settings.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { OffsetPulse } from './offset-pulse.tsx';
import css from './offset-sheet.module.css';
import { useOffsetFinder } from './use-offset-finder.ts';

interface OffsetSheetProps {
  readonly onKeep: (offsetMs: number) => void;
  readonly onClose: () => void;
}

/** Finds how late headphones are by tapping along with a beat. */
export function OffsetSheet({ onKeep, onClose }: OffsetSheetProps) {
  const { stage, taps, found, tried, start, tap, tryIt } = useOffsetFinder();
  const press = (event: KeyboardEvent) => {
    if (!event.repeat && (event.key === ' ' || event.key === 'Enter')) tap(event.timeStamp);
  };
  return (
    <Sheet open title={settings.tapAlong} onClose={onClose}>
      <output className={css.words}>
        {stage === 'found' ? settings.found(found) : settings.tapping[stage]}
      </output>
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
            {settings.taps(taps)}
          </Button>
        )}
        {stage === 'found' && (
          <>
            <Button kind="solid" size="lg" icon="check" onClick={() => onKeep(found)}>
              {settings.keepOffset(found)}
            </Button>
            <Button size="lg" icon="play" onClick={tryIt}>
              {settings.tryOffset}
            </Button>
            <Button size="lg" onClick={onClose}>
              {settings.discard}
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
            {stage === 'waiting' ? settings.startBeat : settings.tapAgain}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
