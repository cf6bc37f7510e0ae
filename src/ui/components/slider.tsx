import css from './slider.module.css';

interface SliderProps {
  readonly id: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value for screen readers: "45 minutes". */
  readonly words: string;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A native range input, which handles keys and assistive devices. The caller labels it by its id. */
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
      // A tap on the knob chooses the value shown, without a change event.
      onPointerUp={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
