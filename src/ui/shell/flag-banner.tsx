import { flagWords } from '../../words/en/flag-words.ts';
import css from './flag-banner.module.css';

interface FlagBannerProps {
  readonly flags: readonly string[];
}

/** Says which development flags are on, so that a session at ten times the speed is not taken for a real one. */
export function FlagBanner({ flags }: FlagBannerProps) {
  return (
    <aside className={css.banner} aria-label={flagWords.development}>
      {flagWords.flags(flags)}
    </aside>
  );
}
