import type { Settings } from '../../../core/settings.ts';
import { settingsWords } from '../../../words/en/settings-words.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import css from './theme-tiles.module.css';

const LOOK = { group: css.tiles, option: css.tile };

const THEMES: readonly { readonly value: Settings['theme'] }[] = [
  { value: 'system' },
  { value: 'light' },
  { value: 'dark' },
];

interface ThemeTilesProps {
  readonly value: Settings['theme'];
  readonly onChange: (theme: Settings['theme']) => void;
}

/** A choice of theme; each tile shows digits in its colours. */
export function ThemeTiles({ value, onChange }: ThemeTilesProps) {
  return (
    <RadioGroup label={settingsWords.theme} options={THEMES} value={value} onChange={onChange} look={LOOK}>
      {({ value: theme }) => (
        <>
          <span className={css.swatch} data-theme-tile={theme} aria-hidden="true">
            <b className={css.digits}>32</b>
          </span>
          {settingsWords.themes[theme]}
        </>
      )}
    </RadioGroup>
  );
}
