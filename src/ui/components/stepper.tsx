import { useRef, useState } from 'react';
import { Icon } from './icon.tsx';
import css from './stepper.module.css';
import { useHoldRepeat } from './use-hold-repeat.ts';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit?: string;
  readonly size?: 'm' | 'lg';
  /** Where steps are not all alike: the value after this one, up or down. */
  readonly next?: (value: number, direction: 1 | -1) => number;
  readonly onChange: (value: number) => void;
}

/** Less, more, or tap the number and type. */
export function Stepper({
  label,
  value,
  min,
  max,
  step = 1,
  unit,
  size = 'm',
  next,
  onChange,
}: StepperProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const repeated = useRef(false);
  const inside = (wanted: number) => Math.min(max, Math.max(min, wanted));
  const set = (wanted: number) => {
    setDraft(null);
    if (inside(wanted) !== value) onChange(inside(wanted));
  };
  /** What has been typed, where that is a number; else the value. */
  const typed = () => {
    const number = Number(draft?.replace(',', '.').replace('−', '-').trim() || Number.NaN);
    if (!Number.isFinite(number)) return value;
    // The keyboards of phones have no minus: what can only be below zero is typed without it.
    return inside(max === 0 ? -Math.abs(number) : number);
  };
  const settle = () => set(typed());
  const move = (direction: 1 | -1) => set(next ? next(typed(), direction) : typed() + direction * step);
  const ends = (direction: 1 | -1) => (direction < 0 ? value <= min : value >= max);
  const { hold, release } = useHoldRepeat((direction) => {
    repeated.current = true;
    if (!ends(direction)) move(direction);
    return !ends(direction);
  });
  const side = (by: 1 | -1) => ({
    type: 'button' as const,
    className: css.press,
    // A button that is disabled under the finger loses the focus, and does not hear it lifted.
    'aria-disabled': ends(by),
    onPointerDown: () => {
      repeated.current = false;
      hold(by);
    },
    onPointerUp: release,
    onPointerLeave: release,
    onPointerCancel: release,
    // The click that ends a long press has been counted already.
    onClick: () => {
      if (!repeated.current) move(by);
      repeated.current = false;
    },
  });
  return (
    <fieldset className={css.stepper} data-size={size} aria-label={label}>
      <button {...side(-1)} aria-label="Less">
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
            if (event.key === 'Enter' || event.key === 'Escape') settle();
            if (event.key === 'ArrowUp') move(1);
            if (event.key === 'ArrowDown') move(-1);
          }}
        />
        {unit && (
          <small className={css.unit} aria-hidden="true">
            {unit}
          </small>
        )}
      </label>
      <button {...side(1)} aria-label="More">
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}
