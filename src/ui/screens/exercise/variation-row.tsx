import { Link } from 'wouter';
import type { Variation } from '../../../core/routine/exercise.ts';
import { useLibrary } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { routes } from '../../shell/routes.ts';
import css from './variation-row.module.css';

interface VariationRowProps {
  readonly way: string;
  readonly variation: Variation;
}

/** A link to an easier or harder exercise. */
export function VariationRow({ way, variation: { exercise, how } }: VariationRowProps) {
  const found = useLibrary((view) => view.exercises.get(exercise));
  if (!found) return null;
  const { name, language } = found;
  return (
    <li>
      <Link className={css.row} href={routes.exercise(exercise)}>
        <span className={css.words}>
          <span className="caption">{way}</span>
          <b className="strong" lang={language}>
            {name}
          </b>
          <span className="note" lang={language}>
            {how}
          </span>
        </span>
        <Icon name="forward" />
      </Link>
    </li>
  );
}
