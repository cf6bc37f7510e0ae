import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconSource } from './icon-drawings.ts';
import css from './row.module.css';
import { RowWords } from './row-words.tsx';

interface ActionRowProps {
  readonly icon: IconSource;
  readonly title: ReactNode;
  readonly note: string;
  /** At the end of the row: what a press does. */
  readonly sign: IconSource;
  readonly onPress: () => void;
}

/** A row of a group that does something when it is pressed. */
export function ActionRow({ sign, onPress, ...words }: ActionRowProps) {
  return (
    <button type="button" className={css.row} onClick={onPress}>
      <RowWords {...words} />
      <Icon name={sign} size="s" />
    </button>
  );
}
