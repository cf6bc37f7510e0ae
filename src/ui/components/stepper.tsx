import { useEffect, useEffectEvent, useState } from 'react';
import { setLogWords } from '../../words/en/set-log-words.ts';
import { Icon } from './icon.tsx';
import { lateIcons } from './late-icons.ts';
import css from './stepper.module.css';
import { useStepButtons } from './use-step-buttons.ts';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit?: string;
  readonly size?: 'm' | 'lg';
  /** The next value up or down, if steps differ in size. */
  readonly next?: (value: number, direction: 1 | -1) => number;
  /** Keeps what has been typed so far, because the field may be removed before it is confirmed. */
  readonly eager?: boolean;
  readonly onChange: (value: number) => void;
}

/**
 * A number with buttons for less and more; after a tap on the number it can be typed. What was typed is taken at Enter,
 * when the focus leaves, and when the field is removed; beyond the limits it is refused with a sentence.
 */
export function Stepper({
  label,
  value,
  min,
  max,
  step = 1,
  unit,
  size = 'm',
  next,
  eager = false,
  onChange,
}: StepperProps) {
  const [draft, setDraft] = useState<string | null>(null);
  /** The limit that the last typed number exceeded. */
  const [limit, setLimit] = useState<'most' | 'least' | null>(null);
  const inside = (wanted: number) => Math.min(max, Math.max(min, wanted));
  const set = (wanted: number) => {
    setDraft(null);
    setLimit(null);
    if (inside(wanted) !== value) onChange(inside(wanted));
  };
  const wanted = () => {
    const number = Number(draft?.replace(',', '.').replace('−', '-').trim() || Number.NaN);
    if (!Number.isFinite(number)) return value;
    // Phone keyboards have no minus sign, so a value that cannot be above zero is typed without it.
    return max === 0 ? -Math.abs(number) : number;
  };
  /** The number typed, or else the value. */
  const typed = () => (inside(wanted()) === wanted() ? wanted() : value);
  const settle = () => {
    if (draft === null) return;
    set(typed());
    if (wanted() !== inside(wanted())) setLimit(wanted() > max ? 'most' : 'least');
  };
  const keepTyped = useEffectEvent(() => {
    if (draft !== null && typed() !== value) onChange(typed());
  });
  useEffect(() => {
    if (eager) keepTyped();
  }, [eager, draft]);
  // React fires no blur for a field that is removed.
  useEffect(() => () => keepTyped(), []);
  const move = (direction: 1 | -1) => set(next ? next(typed(), direction) : typed() + direction * step);
  const ended = (direction: 1 | -1) => (direction < 0 ? value <= min : value >= max);
  const press = useStepButtons({ move, ended });
  return (
    <fieldset className={css.stepper} data-size={size} aria-label={label}>
      <button className={css.press} {...press(-1)} aria-label={setLogWords.less(label)}>
        <Icon name={lateIcons.minus} />
      </button>
      <label className={css.value} dir="ltr">
        <input
          className={css.input}
          inputMode="decimal"
          aria-label={unit ? `${label}, ${unit}` : label}
          value={draft ?? String(value)}
          size={Math.max(1, (draft ?? String(value)).length)}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setDraft(event.currentTarget.value);
            setLimit(null);
          }}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle();
            if (event.key === 'Escape' && draft !== null) {
              // Keeps the sheet around it open.
              event.preventDefault();
              setDraft(null);
            }
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
      <button className={css.press} {...press(1)} aria-label={setLogWords.more(label)}>
        <Icon name={lateIcons.plus} />
      </button>
      <output className={css.limit}>
        {limit && setLogWords.limit(limit, limit === 'most' ? max : min, unit)}
      </output>
    </fieldset>
  );
}
