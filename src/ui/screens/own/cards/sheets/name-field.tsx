import { useState } from 'react';
import field from '../../../../components/field.module.css';
import css from '../editor.module.css';

/** As long as a cue may be, and longer than any name. */
const MOST = 80;

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field that keeps what is typed as it is, and passes on its words. */
export function NameField({ label, value, onChange }: NameFieldProps) {
  const [typed, type] = useState(value);
  return (
    <label className={css.field}>
      <span className="caption">{label}</span>
      <input
        className={field.field}
        value={typed}
        maxLength={MOST}
        onChange={({ currentTarget }) => {
          type(currentTarget.value);
          onChange(currentTarget.value.replace(/\s+/gu, ' ').trim());
        }}
      />
    </label>
  );
}
