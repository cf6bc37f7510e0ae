import { useId } from 'react';
import css from './segmented.module.css';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A smaller line below. */
  readonly note?: string | null;
}

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** Two to four choices side by side, exactly one of them taken. Native radios bring the arrow keys. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset
      className={css.group}
      role="radiogroup"
      aria-label={label}
      data-many={options.length > 3 || undefined}
    >
      {options.map((option) => (
        <label key={option.value} className={css.option}>
          <input
            type="radio"
            className="vh"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
          {option.note && <small className={css.note}>{option.note}</small>}
        </label>
      ))}
    </fieldset>
  );
}
