import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconSource } from './icon-drawings.ts';
import css from './row.module.css';

interface RowWordsProps {
  readonly icon?: IconSource | undefined;
  readonly title: ReactNode;
  readonly note?: string | undefined;
}

/** Icon, title and note at the start of a row; its control follows. */
export function RowWords({ icon, title, note }: RowWordsProps) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className={css.words}>
        <b className="strong">{title}</b>
        {note && <span className="note">{note}</span>}
      </span>
    </>
  );
}
