import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { playerWords } from '../../../../words/en/player-words.ts';
import { useSettings } from '../../../app-context.ts';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { isShortcut } from '../keys/use-keys.ts';
import css from './locked-deck.module.css';

const UNLOCK_MS = 1000;
const KEYS = [' ', 'Enter'];
const LETTERS = ['l', 'L'];

interface LockedDeckProps {
  readonly next: string;
  readonly onUnlock: () => void;
}

/** One button that must be held down, which a pocket or a wet sleeve cannot do. */
export function LockedDeck({ next, onUnlock }: LockedDeckProps) {
  const [held, setHeld] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const why = useId();
  const letterKeys = useSettings((view) => view.settings.letterKeys);
  const unlock = useEffectEvent(onUnlock);

  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (!held) return undefined;
    const timer = setTimeout(unlock, UNLOCK_MS);
    return () => clearTimeout(timer);
  }, [held]);
  useEffect(() => {
    const keys = letterKeys ? [...KEYS, ...LETTERS] : KEYS;
    const key = (event: KeyboardEvent) => {
      const pressed = event.type === 'keydown';
      if (!keys.includes(event.key) || (pressed && isShortcut(event))) return;
      event.preventDefault();
      setHeld(pressed);
    };
    const release = () => setHeld(false);
    window.addEventListener('keydown', key);
    window.addEventListener('keyup', key);
    window.addEventListener('blur', release);
    return () => {
      window.removeEventListener('keydown', key);
      window.removeEventListener('keyup', key);
      window.removeEventListener('blur', release);
    };
  }, [letterKeys]);

  return (
    <>
      <p className={css.next}>
        <span id={why} className="caption">
          {playerWords.tapsOff}
        </span>
        <b>{playerWords.nextUp(next)}</b>
      </p>
      <button
        type="button"
        ref={button}
        className={css.unlock}
        style={{ '--hold': `${UNLOCK_MS}ms` }}
        data-held={held || undefined}
        aria-describedby={why}
        onPointerDown={() => setHeld(true)}
        onPointerUp={() => setHeld(false)}
        onPointerLeave={() => setHeld(false)}
        onPointerCancel={() => setHeld(false)}
        // A switch or voice control cannot hold: it clicks without a pointer, which no pocket does.
        onClick={(event) => event.detail === 0 && onUnlock()}
        onContextMenu={(event) => event.preventDefault()}
      >
        <Icon name={lateIcons.unlock} />
        <span>{playerWords.holdToUnlock}</span>
      </button>
    </>
  );
}
