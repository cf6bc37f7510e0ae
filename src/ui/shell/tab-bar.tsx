import { Link, useLocation } from 'wouter';
import { shellWords } from '../../words/en/shell-words.ts';
import { Icon } from '../components/icon.tsx';
import type { IconSource } from '../components/icon-drawings.ts';
import { routes } from './routes.ts';
import css from './tab-bar.module.css';

const TABS: readonly {
  readonly href: string;
  readonly icon: IconSource;
  readonly name: keyof typeof shellWords.tabs;
}[] = [
  { href: routes.today, icon: 'today', name: 'today' },
  { href: routes.exercises, icon: 'dumbbell', name: 'exercises' },
  { href: routes.history, icon: 'trend', name: 'history' },
  { href: routes.settings, icon: 'sliders', name: 'settings' },
];

export function TabBar() {
  'use no memo';
  const [path] = useLocation();
  return (
    <nav className={css.bar} aria-label={shellWords.main}>
      {TABS.map(({ href, icon, name }) => (
        <Link key={href} className={css.tab} href={href} aria-current={path === href ? 'page' : undefined}>
          <Icon name={icon} />
          {shellWords.tabs[name]}
        </Link>
      ))}
    </nav>
  );
}
