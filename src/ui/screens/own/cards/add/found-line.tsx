import { addingWords } from '../../../../../words/en/adding-words.ts';
import { doseWords } from '../../../../../words/en/dose-words.ts';
import { exercisesWords } from '../../../../../words/en/exercises-words.ts';
import type { Scale } from '../../../../../words/en/load-words.ts';
import { muscleWords } from '../../../../../words/en/muscle-words.ts';
import { equipmentIcon } from '../../../../components/equipment-icons.ts';
import row from '../../../../components/figure-row.module.css';
import { Icon } from '../../../../components/icon.tsx';
import { lateIcons } from '../../../../components/late-icons.ts';
import { FigurePlace } from '../../../../figure/figure-place.tsx';
import type { FoundRow } from '../../../../finding/use-found.ts';
import { useMinute } from '../../../../hooks/use-time.ts';
import css from '../adding.module.css';

interface FoundLineProps {
  readonly found: FoundRow;
  readonly scale: Scale;
  readonly isHere: boolean;
  /** Null where a press takes it at once. */
  readonly chosen: boolean | null;
  readonly onPress: () => void;
}

/** An exercise to choose: its muscles and kit, and what was last done of it. The whole row is the button. */
export function FoundLine({ found: { exercise, last }, scale, isHere, chosen, onPress }: FoundLineProps) {
  const now = useMinute();
  const { id, name, language, muscles, equipment } = exercise;
  const says = isHere
    ? addingWords.inIt
    : last &&
      exercisesWords.last(
        doseWords.result({ kg: last.bestKg, reps: last.bestReps, holdMs: last.longestMs || null }, scale),
        last.startedAtWall,
        now,
      );
  return (
    <li>
      <button
        type="button"
        className={row.row}
        {...(chosen !== null && { 'aria-pressed': chosen })}
        onClick={onPress}
      >
        <FigurePlace exercise={id} size="thumb" icon={equipmentIcon(equipment)} />
        <span className={row.words}>
          <b className="strong" lang={language}>
            {name}
          </b>
          <span className="note">{`${muscleWords.all(muscles.main)} · ${addingWords.kit(equipment)}`}</span>
          {says && <b className="caption">{says}</b>}
        </span>
        <span className={css.pick} data-chosen={chosen ? true : undefined}>
          <Icon name={chosen ? 'check' : lateIcons.plus} />
        </span>
      </button>
    </li>
  );
}
