import { useEffect, useId, useRef } from 'react';
import { playerWords } from '../../../../words/en/player-words.ts';
import { useSettings } from '../../../app-context.ts';
import { lateIcons } from '../../../components/late-icons.ts';
import { HoldButton } from './hold-button.tsx';
import css from './locked-deck.module.css';

const KEYS = [' ', 'Enter'];
const KEYS_AND_LETTERS = [...KEYS, 'l', 'L'];

interface LockedDeckProps {
  readonly next: string;
  /** Ends the set that waits for it; null where nothing waits. */
  readonly onDone: (() => void) | null;
  readonly onUnlock: () => void;
}

/** What can be done while taps are off, by holding a button. */
export function LockedDeck({ next, onDone, onUnlock }: LockedDeckProps) {
  const unlock = useRef<HTMLButtonElement>(null);
  const why = useId();
  const letterKeys = useSettings((view) => view.settings.letterKeys);
  useEffect(() => unlock.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <p className={css.next}>
        <span id={why} className="caption">
          {playerWords.tapsOff}
        </span>
        <b>{playerWords.nextUp(next)}</b>
      </p>
      <div className={css.holds}>
        {onDone && (
          <HoldButton icon="check" main describedBy={why} onHeld={onDone}>
            {playerWords.done}
            <small>{playerWords.holdForASecond}</small>
          </HoldButton>
        )}
        <HoldButton
          ref={unlock}
          icon={lateIcons.unlock}
          main={!onDone}
          describedBy={why}
          keys={letterKeys ? KEYS_AND_LETTERS : KEYS}
          onHeld={onUnlock}
        >
          {playerWords.holdToUnlock}
        </HoldButton>
      </div>
    </>
  );
}
