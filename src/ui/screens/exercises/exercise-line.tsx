import { Link } from 'wouter';
import { doseWords } from '../../../words/en/dose-words.ts';
import { equipmentWords } from '../../../words/en/equipment-words.ts';
import { exercisesWords } from '../../../words/en/exercises-words.ts';
import type { Scale } from '../../../words/en/load-words.ts';
import { muscleWords } from '../../../words/en/muscle-words.ts';
import { equipmentIcon } from '../../components/equipment-icons.ts';
import row from '../../components/figure-row.module.css';
import { StarButton } from '../../components/star-button.tsx';
import { FigurePlace } from '../../figure/figure-place.tsx';
import type { FoundRow } from '../../finding/use-found.ts';
import { useStar } from '../../hooks/use-star.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { routes } from '../../shell/routes.ts';
import css from './exercise-line.module.css';

interface ExerciseLineProps {
  readonly found: FoundRow;
  readonly scale: Scale;
}

/** An exercise: its muscles, and what was last done of it, else what it needs. */
export function ExerciseLine({ found: { exercise, mark, last }, scale }: ExerciseLineProps) {
  const now = useMinute();
  const [starred, turn] = useStar(exercise.id);
  const { id, name, language, muscles, equipment } = exercise;
  const [from, to] = mark ?? [0, 0];
  return (
    <li className={css.row}>
      <Link className={row.row} href={routes.exercise(id)}>
        <FigurePlace exercise={id} size="thumb" icon={equipmentIcon(equipment)} />
        <span className={row.words}>
          <b className="strong" lang={language}>
            {mark ? (
              <>
                {name.slice(0, from)}
                <mark className={css.mark}>{name.slice(from, to)}</mark>
                {name.slice(to)}
              </>
            ) : (
              name
            )}
          </b>
          <span className="note">{muscleWords.all(muscles.main)}</span>
          {last ? (
            <b className={css.last}>
              {exercisesWords.last(
                doseWords.result(
                  { kg: last.bestKg, reps: last.bestReps, holdMs: last.longestMs || null },
                  scale,
                ),
                last.startedAtWall,
                now,
              )}
            </b>
          ) : (
            <span className="note">{equipmentWords.all(equipment)}</span>
          )}
        </span>
      </Link>
      <StarButton name={name} on={starred} onToggle={turn} />
    </li>
  );
}
