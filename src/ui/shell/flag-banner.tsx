import { shellWords } from '../../words/en/shell-words.ts';
import { useApp } from '../app-context.ts';
import css from './flag-banner.module.css';

/** Says which development flags are on, so that a session at ten times the speed is not taken for a real one. */
export function FlagBanner() {
  const { flags } = useApp();
  if (flags.length === 0) return null;
  return (
    <aside className={css.banner} aria-label={shellWords.development}>
      {shellWords.flags(flags)}
    </aside>
  );
}
