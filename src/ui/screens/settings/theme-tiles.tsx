import type { Settings } from '../../../core/settings.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import css from './theme-tiles.module.css';

const LOOK = { group: css.tiles, option: css.tile };

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
  return (
    <RadioGroup label="Theme" options={THEMES} value={value} onChange={onChange} look={LOOK}>
      {(theme) => (
        <>
          <span className={css.swatch} data-theme-tile={theme.value} aria-hidden="true">
            <b className={css.digits}>32</b>
          </span>
          {theme.name}
        </>
      )}
    </RadioGroup>
  );
}
