import { Link } from 'wouter';
import type { Variation } from '../../../core/routine/exercise.ts';
import { exerciseWords } from '../../../words/en/exercise-words.ts';
import { useLibrary } from '../../app-context.ts';
import { equipmentIcon } from '../../components/equipment-icons.ts';
import css from '../../components/figure-row.module.css';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { FigurePlace } from '../../figure/figure-place.tsx';
import { routes } from '../../shell/routes.ts';

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
      <Link className={`card ${css.row}`} href={routes.exercise(exercise)}>
        <FigurePlace exercise={exercise} size="thumb" icon={equipmentIcon(found.equipment)} />
        <span className={css.words}>
          <span className="caption">{exerciseWords.way(way, found.equipment)}</span>
          <b className="strong" lang={language}>
            {name}
          </b>
          <span className="note" lang={language}>
            {how}
          </span>
        </span>
        <Icon name={lateIcons.forward} />
      </Link>
    </li>
  );
}
