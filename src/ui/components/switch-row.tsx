import type { IconSource } from './icon-drawings.ts';
import row from './row.module.css';
import { RowWords } from './row-words.tsx';
import css from './switch-row.module.css';

interface SwitchRowProps {
  readonly icon?: IconSource;
  readonly title: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** The whole row is the switch. */
export function SwitchRow({ icon, title, note, checked, disabled, onChange }: SwitchRowProps) {
  return (
    <button
      type="button"
      role="switch"
      className={row.row}
      aria-checked={checked}
      disabled={disabled}
      onClick={() => onChange(!checked)}
    >
      <RowWords icon={icon} title={title} note={note} />
      <span className={css.knob} aria-hidden="true" />
    </button>
  );
}
