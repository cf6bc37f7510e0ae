import { useRef } from 'react';
import { Button } from './button.tsx';
import field from './field.module.css';
import { Icon } from './icon.tsx';
import { lateIcons } from './late-icons.ts';
import css from './search-field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field to search with. Emptied, it keeps the focus. */
export function SearchField({ label, clearLabel, value, onChange }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange('');
    input.current?.focus();
  };
  return (
    <search className={css.search}>
      <Icon name={lateIcons.search} />
      <input
        ref={input}
        className={field.field}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        placeholder={label}
        aria-label={label}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {value && <Button kind="ghost" icon={lateIcons.close} iconOnly label={clearLabel} onClick={clear} />}
    </search>
  );
}
