import css from './slider.module.css';

interface SliderProps {
  readonly id: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as it is said: "45 minutes". */
  readonly words: string;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A native range, for the arrow keys and whatever a device brings. Its label is the caller's. */
export function Slider({ id, value, min, max, step, words, disabled = false, onChange }: SliderProps) {
  const at = max > min ? ((value - min) / (max - min)) * 100 : 0;
  return (
    <input
      id={id}
      className={css.slider}
      type="range"
      min={min}
      max={max}
      step={step}
      value={value}
      aria-valuetext={words}
      disabled={disabled}
      style={{ '--at': `${at}%` }}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
      // A tap on the knob is a choice too, and changes nothing.
      onPointerUp={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
