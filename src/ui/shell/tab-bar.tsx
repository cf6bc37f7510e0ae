import { Link, useLocation } from 'wouter';
import { Icon } from '../components/icon.tsx';
import type { IconName } from '../components/icon-drawings.ts';
import { routes } from './routes.ts';
import css from './tab-bar.module.css';

const TABS: readonly { readonly href: string; readonly icon: IconName; readonly name: string }[] = [
  { href: routes.library, icon: 'list', name: 'Routines' },
  { href: routes.history, icon: 'trend', name: 'History' },
  { href: routes.settings, icon: 'sliders', name: 'Settings' },
];

export function TabBar() {
  const [path] = useLocation();
  return (
    <nav className={css.bar} aria-label="Main">
      {TABS.map(({ href, icon, name }) => (
        <Link key={href} className={css.tab} href={href} aria-current={path === href ? 'page' : undefined}>
          <Icon name={icon} />
          {name}
        </Link>
      ))}
    </nav>
  );
}
