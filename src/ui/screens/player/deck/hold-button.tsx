import {
  type KeyboardEvent as KeyPress,
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useState,
} from 'react';
import { Icon } from '../../../components/icon.tsx';
import type { IconSource } from '../../../components/icon-drawings.ts';
import { isShortcut } from '../keys/use-keys.ts';
import css from './hold-button.module.css';

/** How long it has to be held. */
const HOLD_MS = 1000;

interface HoldButtonProps {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly icon: IconSource;
  /** The main button of the screen. */
  readonly main?: boolean;
  readonly describedBy: string;
  /** Keys that hold it wherever the focus is, except on another button. */
  readonly keys?: readonly string[];
  readonly children: ReactNode;
  readonly onHeld: () => void;
}

const OWN_KEYS = [' ', 'Enter'];

/** A button that must be held down, so that a pocket or a wet sleeve cannot press it by accident. */
export function HoldButton({ ref, icon, main, describedBy, keys, children, onHeld }: HoldButtonProps) {
  const [held, setHeld] = useState(false);
  const act = useEffectEvent(onHeld);
  useEffect(() => {
    if (!held) return undefined;
    const timer = setTimeout(() => {
      setHeld(false);
      act();
    }, HOLD_MS);
    return () => clearTimeout(timer);
  }, [held]);
  useEffect(() => {
    if (!keys) return undefined;
    const key = (event: KeyboardEvent) => {
      const pressed = event.type === 'keydown';
      if (event.defaultPrevented || !keys.includes(event.key) || (pressed && isShortcut(event))) return;
      event.preventDefault();
      if (!event.repeat) setHeld(pressed);
    };
    window.addEventListener('keydown', key);
    window.addEventListener('keyup', key);
    return () => {
      window.removeEventListener('keydown', key);
      window.removeEventListener('keyup', key);
    };
  }, [keys]);
  useEffect(() => {
    const release = () => setHeld(false);
    window.addEventListener('blur', release);
    return () => window.removeEventListener('blur', release);
  }, []);
  const byKey = (pressed: boolean) => (event: KeyPress) => {
    if (!OWN_KEYS.includes(event.key) || (pressed && isShortcut(event.nativeEvent))) return;
    event.preventDefault();
    if (!event.repeat) setHeld(pressed);
  };
  return (
    <button
      type="button"
      ref={ref}
      className={css.hold}
      style={{ '--hold': `${HOLD_MS}ms` }}
      data-held={held || undefined}
      data-main-button={main || undefined}
      aria-describedby={describedBy}
      onPointerDown={() => setHeld(true)}
      onPointerUp={() => setHeld(false)}
      onPointerLeave={() => setHeld(false)}
      onPointerCancel={() => setHeld(false)}
      onKeyDown={byKey(true)}
      onKeyUp={byKey(false)}
      // A switch or voice control cannot hold. It clicks without a pointer, so the click is no accident.
      onClick={(event) => event.detail === 0 && onHeld()}
      onContextMenu={(event) => event.preventDefault()}
    >
      <Icon name={icon} />
      <span className={css.words}>{children}</span>
    </button>
  );
}
