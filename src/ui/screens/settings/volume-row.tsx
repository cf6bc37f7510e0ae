import { useId } from 'react';
import css from './volume-row.module.css';

interface VolumeRowProps {
  /** 0 to 1. */
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

export function VolumeRow({ value, disabled, onChange }: VolumeRowProps) {
  const id = useId();
  const percent = Math.round(value * 100);
  return (
    <div className={css.row}>
      <label className={css.label} htmlFor={id}>
        Volume
      </label>
      <input
        id={id}
        className={css.range}
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        aria-valuetext={`${percent} %`}
        disabled={disabled}
        style={{ '--at': `${percent}%` }}
        onChange={(event) => onChange(Number(event.currentTarget.value) / 100)}
      />
    </div>
  );
}
