import { type ReactNode, useId } from 'react';

interface RadioGroupProps<O extends { readonly value: string }> {
  readonly label: string;
  readonly options: readonly O[];
  readonly value: O['value'] | null;
  readonly onChange: (value: O['value']) => void;
  /** CSS classes of the group, of an option and of the radio itself. */
  readonly look: Readonly<Partial<Record<'group' | 'option' | 'radio', string | undefined>>>;
  /** Renders an option after its radio. */
  readonly children: (option: O) => ReactNode;
}

/** A choice of exactly one option. Native radios handle the arrow keys. */
export function RadioGroup<O extends { readonly value: string }>({
  label,
  options,
  value,
  onChange,
  look,
  children,
}: RadioGroupProps<O>) {
  'use no memo';
  const name = useId();
  return (
    <fieldset className={look.group} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={look.option}>
          <input
            type="radio"
            className={look.radio ?? 'visually-hidden'}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {children(option)}
        </label>
      ))}
    </fieldset>
  );
}
