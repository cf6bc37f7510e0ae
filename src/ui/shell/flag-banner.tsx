import { useApp } from '../app-context.ts';
import css from './flag-banner.module.css';

/** Says which development flags are on, so that nobody takes a session at ten times the speed for the real thing. */
export function FlagBanner() {
  const { flags } = useApp();
  if (flags.length === 0) return null;
  return (
    <aside className={css.banner} aria-label="Development">
      Development: {flags.join(', ')}
    </aside>
  );
}
