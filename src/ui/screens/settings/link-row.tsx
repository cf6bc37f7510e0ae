import { Link } from 'wouter';
import { Icon } from '../../components/icon.tsx';
import type { IconSource } from '../../components/icon-drawings.ts';
import { lateIcons } from '../../components/late-icons.ts';
import css from '../../components/row.module.css';
import { RowWords } from '../../components/row-words.tsx';

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
