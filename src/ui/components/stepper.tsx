import { useRef, useState } from 'react';
import { useHoldRepeat } from '../hooks/use-hold-repeat.ts';
import { Icon } from './icon.tsx';
import css from './stepper.module.css';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit?: string;
  readonly size?: 'm' | 'lg';
  readonly onChange: (value: number) => void;
}

/** Less, more, or tap the number and type. */
export function Stepper({ label, value, min, max, step = 1, unit, size = 'm', onChange }: StepperProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const repeated = useRef(false);
  const set = (wanted: number) => {
    const next = Math.min(max, Math.max(min, wanted));
    if (next !== value) onChange(next);
  };
  const { hold, release } = useHoldRepeat((by) => {
    repeated.current = true;
    set(value + by);
  });
  const settle = () => {
    const typed = Number(draft?.replace(',', '.').trim() || Number.NaN);
    if (Number.isFinite(typed)) set(typed);
    setDraft(null);
  };
  const side = (by: number) => ({
    type: 'button' as const,
    className: css.press,
    disabled: by < 0 ? value <= min : value >= max,
    onPointerDown: () => {
      repeated.current = false;
      hold(by);
    },
    onPointerUp: release,
    onPointerLeave: release,
    onPointerCancel: release,
    // The click that ends a long press has been counted already.
    onClick: () => {
      if (!repeated.current) set(value + by);
      repeated.current = false;
    },
  });
  return (
    <fieldset className={css.stepper} data-size={size} aria-label={label}>
      <button {...side(-step)} aria-label="Less">
        <Icon name="minus" />
      </button>
      <label className={css.value}>
        <input
          className={css.input}
          inputMode="decimal"
          aria-label={unit ? `${label}, ${unit}` : label}
          value={draft ?? String(value)}
          size={Math.max(1, (draft ?? String(value)).length)}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle();
            if (event.key === 'ArrowUp') set(value + step);
            if (event.key === 'ArrowDown') set(value - step);
          }}
        />
        {unit && (
          <small className={css.unit} aria-hidden="true">
            {unit}
          </small>
        )}
      </label>
      <button {...side(step)} aria-label="More">
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}
