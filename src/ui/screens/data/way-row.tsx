import { Link } from 'wouter';
import { Icon } from '../../components/icon.tsx';
import type { IconSource } from '../../components/icon-drawings.ts';
import { lateIcons } from '../../components/late-icons.ts';
import css from '../../components/row.module.css';
import { RowWords } from '../../components/row-words.tsx';

interface WayRowProps {
  readonly icon: IconSource;
  readonly title: string;
  readonly note: string;
  /** Gives a file away, or leads to the screen that does. */
  readonly to: (() => void) | string;
}

/** A row for one way to take data along. */
export function WayRow({ to, ...words }: WayRowProps) {
  if (typeof to === 'string')
    return (
      <Link className={css.row} href={to}>
        <RowWords {...words} />
        <Icon name={lateIcons.forward} size="s" />
      </Link>
    );
  return (
    <button type="button" className={css.row} onClick={to}>
      <RowWords {...words} />
      <Icon name={lateIcons.share} size="s" />
    </button>
  );
}
