import { type ReactNode, useEffect, useRef } from 'react';
import type { IconSource } from './icon-drawings.ts';
import row from './row.module.css';
import { RowWords } from './row-words.tsx';
import css from './switch-row.module.css';

interface SwitchRowProps {
  readonly icon?: IconSource;
  readonly title: ReactNode;
  readonly note?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A press this soon after a change in another tab was meant for what was shown before. */
const SEEN_AFTER_MS = 400;

/** The whole row is the switch. */
export function SwitchRow({ icon, title, note, checked, disabled, onChange }: SwitchRowProps) {
  const pressed = useRef(checked);
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (pressed.current === checked) return;
    pressed.current = checked;
    changedAt.current = performance.now();
  }, [checked]);
  const press = (at: number) => {
    if (at - changedAt.current < SEEN_AFTER_MS) return;
    pressed.current = !checked;
    onChange(!checked);
  };
  return (
    <button
      type="button"
      role="switch"
      className={row.row}
      aria-checked={checked}
      disabled={disabled}
      onClick={({ timeStamp }) => press(timeStamp)}
    >
      <RowWords icon={icon} title={title} note={note} />
      <span className={css.knob} aria-hidden="true" />
    </button>
  );
}
