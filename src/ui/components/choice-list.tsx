import css from './choice-list.module.css';
import { RadioGroup } from './radio-group.tsx';

const LOOK = { group: css.list, option: css.row, radio: css.radio };

interface Choice {
  readonly value: string;
  readonly label: string;
  /** The language of the label, where it is the name of an exercise. */
  readonly lang?: string | undefined;
  readonly note?: string | undefined;
}

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of several, one below the other. */
export function ChoiceList({ choices, ...group }: ChoiceListProps) {
  return (
    <RadioGroup {...group} options={choices} look={LOOK}>
      {({ label, lang, note }) => (
        <span className={css.words}>
          <b className={css.label} lang={lang}>
            {label}
          </b>
          {note && <span className={css.note}>{note}</span>}
        </span>
      )}
    </RadioGroup>
  );
}
