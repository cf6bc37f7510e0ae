import css from './choice-list.module.css';
import { RadioGroup } from './radio-group.tsx';

const LOOK = { group: css.list, option: css.row, radio: css.radio };

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string | undefined;
}

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A choice of one among options below each other. */
export function ChoiceList({ choices, ...group }: ChoiceListProps) {
  return (
    <RadioGroup {...group} options={choices} look={LOOK}>
      {({ label, note }) => (
        <span className={css.words}>
          <b className={css.label}>{label}</b>
          {note && <span className={css.note}>{note}</span>}
        </span>
      )}
    </RadioGroup>
  );
}
