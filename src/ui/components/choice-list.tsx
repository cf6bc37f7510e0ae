import { useId } from 'react';
import css from './choice-list.module.css';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string | undefined;
}

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of several, one below the other. */
export function ChoiceList({ label, choices, value, onChange }: ChoiceListProps) {
  const name = useId();
  return (
    <fieldset className={css.list} role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className={css.row}>
          <input
            type="radio"
            className={css.radio}
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span className={css.words}>
            <b className={css.label}>{choice.label}</b>
            {choice.note && <span className={css.note}>{choice.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
