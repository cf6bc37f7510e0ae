import { Link } from 'wouter';
import type { Variation } from '../../../core/routine/exercise.ts';
import { useLibrary } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { routes } from '../../shell/routes.ts';
import css from './variation-row.module.css';

interface VariationRowProps {
  readonly way: string;
  readonly variation: Variation;
  readonly language: string;
}

/** An easier or harder variation, with a link if it has a page. */
export function VariationRow({ way, variation: { name, how, exercise }, language }: VariationRowProps) {
  const known = useLibrary((view) => exercise !== null && view.exercises.has(exercise));
  const words = (
    <span className={css.words}>
      <span className="caption">{way}</span>
      <b className="strong" lang={language}>
        {name}
      </b>
      <span className="note" lang={language}>
        {how}
      </span>
    </span>
  );
  return (
    <li>
      {known && exercise !== null ? (
        <Link className={css.row} href={routes.exercise(exercise)}>
          {words}
          <Icon name="forward" />
        </Link>
      ) : (
        <div className={css.row}>{words}</div>
      )}
    </li>
  );
}
