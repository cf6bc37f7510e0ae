import { Icon } from './icon.tsx';
import type { IconName } from './icon-drawings.ts';
import css from './row.module.css';

interface RowWordsProps {
  readonly icon?: IconName | undefined;
  readonly title: string;
  readonly note?: string | undefined;
}

/** What a row is about; what one does with it stands after. */
export function RowWords({ icon, title, note }: RowWordsProps) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className={css.words}>
        <b className={css.title}>{title}</b>
        {note && <span className={css.note}>{note}</span>}
      </span>
    </>
  );
}
