import { useId } from 'react';
import { settingsWords } from '../../../words/en/settings-words.ts';
import { Slider } from '../../components/slider.tsx';
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
        {settingsWords.volume}
      </label>
      <span className={css.slider}>
        <Slider
          id={id}
          min={0}
          max={100}
          step={5}
          value={percent}
          words={settingsWords.percent(percent)}
          disabled={disabled}
          onChange={(to) => to !== percent && onChange(to / 100)}
        />
      </span>
    </div>
  );
}
