import type { KeyboardEvent } from 'react';
import css from './slider.module.css';

interface SliderProps {
  readonly id: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The distance between two values, or the values themselves in ascending order. */
  readonly step: number | readonly number[];
  /** The value for screen readers: "45 minutes". */
  readonly words: string;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}

const nearest = (stops: readonly number[], value: number): number =>
  stops.reduce(
    (best, stop) => (Math.abs(stop - value) < Math.abs(best - value) ? stop : best),
    stops[0] ?? value,
  );

/** 1 for a key that goes one stop on, -1 for one that goes back, else 0. */
function directionOf({ key, currentTarget }: KeyboardEvent): number {
  if (key === 'ArrowUp') return 1;
  if (key === 'ArrowDown') return -1;
  const onwards = getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1;
  return key === 'ArrowRight' ? onwards : key === 'ArrowLeft' ? -onwards : 0;
}

/** A native range input, which handles keys and assistive devices. The caller labels it by its id. */
export function Slider({ id, value, min, max, step, words, disabled = false, onChange }: SliderProps) {
  const at = max > min ? ((value - min) / (max - min)) * 100 : 0;
  const stops = typeof step === 'number' ? null : step;
  const evenStep = typeof step === 'number' ? step : 'any';
  const choose = (to: number) => onChange(stops ? nearest(stops, to) : to);
  /** The browser's own arrow keys know nothing of uneven stops. */
  const move = (event: KeyboardEvent) => {
    const by = directionOf(event);
    if (!stops || by === 0) return;
    event.preventDefault();
    onChange(stops[stops.indexOf(nearest(stops, value)) + by] ?? value);
  };
  return (
    <input
      id={id}
      className={css.slider}
      type="range"
      min={min}
      max={max}
      step={evenStep}
      value={value}
      aria-valuetext={words}
      disabled={disabled}
      style={{ '--at': `${at}%` }}
      onKeyDown={move}
      onChange={(event) => choose(Number(event.currentTarget.value))}
      // A tap on the knob chooses the value shown, without a change event.
      onPointerUp={(event) => choose(Number(event.currentTarget.value))}
    />
  );
}
