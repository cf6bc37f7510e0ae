import css from './body.module.css';
import type { BodyMark } from './body-picture.tsx';
import { WorkedBody } from './worked-body.tsx';

interface SoreBodyProps {
  readonly marks: readonly BodyMark[];
}

/** The body with the places that hurt and how much. The text beside it says the same. */
export function SoreBody({ marks }: SoreBodyProps) {
  return (
    <div className={css.sore}>
      {(['front', 'back'] as const).map((view) => (
        <WorkedBody key={view} view={view} stepOf={() => 'none'} marks={marks} />
      ))}
    </div>
  );
}
