import type { ReactNode } from 'react';
import css from './choice-list.module.css';
import { RadioGroup } from './radio-group.tsx';

const LOOK = { group: css.list, option: css.row, radio: css.radio };

interface Choice {
  readonly value: string;
  readonly label: string;
  /** The language of the label, if it is not that of the app. */
  readonly lang?: string | undefined;
  readonly note?: string | undefined;
  /** A small picture before the words. */
  readonly picture?: ReactNode;
}

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A choice of one option from a vertical list. */
export function ChoiceList({ choices, ...group }: ChoiceListProps) {
  return (
    <RadioGroup {...group} options={choices} look={LOOK}>
      {({ label, lang, note, picture }) => (
        <>
          {picture}
          <span className={css.words}>
            <b className="strong" lang={lang}>
              {label}
            </b>
            {note && <span className="note">{note}</span>}
          </span>
        </>
      )}
    </RadioGroup>
  );
}
