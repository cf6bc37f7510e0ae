import { useId } from 'react';
import type { Settings } from '../../../core/settings.ts';
import css from './theme-tiles.module.css';

const THEMES: readonly { readonly value: Settings['theme']; readonly name: string }[] = [
  { value: 'system', name: 'System' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
];

interface ThemeTilesProps {
  readonly value: Settings['theme'];
  readonly onChange: (theme: Settings['theme']) => void;
}

/** The countdown as each theme shows it. */
export function ThemeTiles({ value, onChange }: ThemeTilesProps) {
  const group = useId();
  return (
    <fieldset className={css.tiles} role="radiogroup" aria-label="Theme">
      {THEMES.map((theme) => (
        <label key={theme.value} className={css.tile}>
          <input
            type="radio"
            className="vh"
            name={group}
            checked={theme.value === value}
            onChange={() => onChange(theme.value)}
          />
          <span className={css.swatch} data-theme-tile={theme.value} aria-hidden="true">
            <b className={css.digits}>32</b>
          </span>
          {theme.name}
        </label>
      ))}
    </fieldset>
  );
}
