import { noticeWords } from '../../words/en/notice-words.ts';
import css from './flag-banner.module.css';

interface FlagBannerProps {
  readonly flags: readonly string[];
}

/** Says which development flags are on, so that a session at ten times the speed is not taken for a real one. */
export function FlagBanner({ flags }: FlagBannerProps) {
  return (
    <aside className={css.banner} aria-label={noticeWords.development}>
      {noticeWords.flags(flags)}
    </aside>
  );
}
