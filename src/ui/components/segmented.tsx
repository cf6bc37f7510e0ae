import { RadioGroup } from './radio-group.tsx';
import css from './segmented.module.css';

const LOOK = { group: css.group, option: css.option };

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** The label for screen readers, if the visible text is too short. */
  readonly said?: string;
  /** A smaller line below. */
  readonly note?: string | null;
}

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  /** Null: none yet. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** Two to four choices side by side. */
export function Segmented<T extends string>(group: SegmentedProps<T>) {
  return (
    <RadioGroup {...group} look={LOOK}>
      {({ label, said, note }) => (
        <>
          <span aria-hidden={said ? true : undefined}>{label}</span>
          {said && <span className="visually-hidden">{said}</span>}
          {note && <small className={css.note}>{note}</small>}
        </>
      )}
    </RadioGroup>
  );
}
