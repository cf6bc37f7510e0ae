import { type ReactNode, useId } from 'react';

interface RadioGroupProps<O extends { readonly value: string }> {
  readonly label: string;
  readonly options: readonly O[];
  readonly value: O['value'];
  readonly onChange: (value: O['value']) => void;
  /** How the group, one of its options and the radio itself look. */
  readonly look: Readonly<Partial<Record<'group' | 'option' | 'radio', string | undefined>>>;
  /** What stands after the radio of an option. */
  readonly children: (option: O) => ReactNode;
}

/** Exactly one of several. Native radios bring the arrow keys. */
export function RadioGroup<O extends { readonly value: string }>({
  label,
  options,
  value,
  onChange,
  look,
  children,
}: RadioGroupProps<O>) {
  const name = useId();
  return (
    <fieldset className={look.group} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={look.option}>
          <input
            type="radio"
            className={look.radio ?? 'vh'}
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
