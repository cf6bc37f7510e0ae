import { Link } from 'wouter';
import { Icon } from './icon.tsx';
import type { IconSource } from './icon-drawings.ts';
import { lateIcons } from './late-icons.ts';
import css from './row.module.css';
import { RowWords } from './row-words.tsx';

interface LinkRowProps {
  readonly icon: IconSource;
  readonly title: string;
  readonly note: string;
  readonly href: string;
}

/** A row that is a link. */
export function LinkRow({ href, ...words }: LinkRowProps) {
  return (
    <Link className={css.row} href={href}>
      <RowWords {...words} />
      <Icon name={lateIcons.forward} size="s" />
    </Link>
  );
}
