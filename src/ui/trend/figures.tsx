import css from './figures.module.css';

/** A number that sums something up, with its label. */
export interface Figure {
  readonly value: string;
  /** Behind the number, smaller. */
  readonly small?: string;
  readonly of: string;
  /** A line below. */
  readonly note?: string;
}

interface FiguresProps {
  readonly all: readonly Figure[];
}

/** Two to four large numbers side by side. */
export function Figures({ all }: FiguresProps) {
  return (
    <dl className={css.figures}>
      {all.map(({ value, small, of, note }) => (
        <div key={of}>
          <dt className="caption">{of}</dt>
          <dd className={css.value}>
            <span>{value}</span>
            {small && <small> {small}</small>}
          </dd>
          {note && <dd className="note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
