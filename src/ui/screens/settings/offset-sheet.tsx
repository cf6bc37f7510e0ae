import type { KeyboardEvent } from 'react';
import { settingsWords } from '../../../words/en/settings-words.ts';
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
    <Sheet open title={settingsWords.tapAlong} onClose={onClose}>
      <output className={css.words}>
        {stage === 'found' ? settingsWords.found(found) : settingsWords.tapping[stage]}
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
            {settingsWords.taps(taps)}
          </Button>
        )}
        {stage === 'found' && (
          <>
            <Button kind="solid" size="lg" icon="check" onClick={() => onKeep(found)}>
              {settingsWords.keepOffset(found)}
            </Button>
            <Button size="lg" icon="play" onClick={tryIt}>
              {settingsWords.tryOffset}
            </Button>
            <Button size="lg" onClick={onClose}>
              {settingsWords.discard}
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
            {stage === 'waiting' ? settingsWords.startBeat : settingsWords.tapAgain}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
