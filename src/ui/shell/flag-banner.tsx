import { shellWords } from '../../words/en/shell-words.ts';
import { useApp } from '../app-context.ts';
import { useHydrated } from '../hooks/use-hydrated.ts';
import css from './flag-banner.module.css';

/** Says which development flags are on, so that a session at ten times the speed is not taken for a real one. */
export function FlagBanner() {
  'use no memo';
  const { flags } = useApp();
  // The page of the build has none.
  if (!useHydrated() || flags.length === 0) return null;
  return (
    <aside className={css.banner} aria-label={shellWords.development}>
      {shellWords.flags(flags)}
    </aside>
  );
}
