import { useState } from 'react';
import { findExercises } from '../../../core/finding/find-exercises.ts';
import type { ExerciseEffort } from '../../../core/training/exercise-effort.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { exercisesWords } from '../../../words/en/exercises-words.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import { searchWords } from '../../../words/en/search-words.ts';
import { useLibrary } from '../../app-context.ts';
import { equipmentIcon } from '../../components/equipment-icons.ts';
import css from '../../components/figure-row.module.css';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { SearchField } from '../../components/search-field.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { FigurePlace } from '../../figure/figure-place.tsx';
import { findable } from '../../finding/search.ts';
import { useScales } from '../../hooks/use-scales.ts';
import { useMinute } from '../../hooks/use-time.ts';

interface ExercisePickerProps {
  /** The exercise that is shown. */
  readonly exercise: string;
  /** The last session of each exercise ever done, the newest first. */
  readonly all: readonly ExerciseEffort[];
  readonly onPick: (exercise: string) => void;
}

/** The exercise whose curve is shown; a tap opens the search for another. */
export function ExercisePicker({ exercise, all, onPick }: ExercisePickerProps) {
  const [open, setOpen] = useState(false);
  const book = useLibrary((view) => view.exercises);
  const known = book.get(exercise);
  const name = known?.name ?? all.find((each) => each.exercise === exercise)?.name ?? exercise;
  const pick = (id: string) => {
    onPick(id);
    setOpen(false);
  };
  return (
    <>
      <button type="button" className={`card ${css.row}`} onClick={() => setOpen(true)}>
        <FigurePlace exercise={exercise} size="thumb" icon={equipmentIcon(known?.equipment ?? [])} />
        <span className={css.words}>
          <b className="strong" lang={known?.language}>
            {name}
          </b>
          <span className="note">{historyWords.another}</span>
        </span>
        <Icon name={lateIcons.search} />
      </button>
      <Sheet open={open} title={historyWords.pickExercise} onClose={() => setOpen(false)}>
        <Choices all={all} onPick={pick} />
      </Sheet>
    </>
  );
}

function Choices({ all, onPick }: Pick<ExercisePickerProps, 'all' | 'onPick'>) {
  const [query, setQuery] = useState('');
  const book = useLibrary((view) => view.exercises);
  const scaleOf = useScales();
  const now = useMinute();
  // An exercise that is no longer in the library keeps the name it was done under.
  const named = all.map(({ exercise, name }) => {
    const known = book.get(exercise);
    return known ? findable(known) : { id: exercise, name, about: [] };
  });
  const found = findExercises(query, named, searchWords).flatMap(({ id }) => {
    const last = all.find(({ exercise }) => exercise === id);
    return last ? [{ last, known: book.get(id) }] : [];
  });
  return (
    <>
      <SearchField
        label={exercisesWords.search}
        clearLabel={exercisesWords.clearSearch}
        value={query}
        onChange={setQuery}
      />
      {found.length === 0 && <p className="note">{exercisesWords.none(query)}</p>}
      <ul className="ruled">
        {found.map(({ last, known }) => (
          <li key={last.exercise}>
            <button type="button" className={css.row} onClick={() => onPick(last.exercise)}>
              <FigurePlace
                exercise={last.exercise}
                size="thumb"
                icon={equipmentIcon(known?.equipment ?? [])}
              />
              <span className={css.words}>
                <b className="strong" lang={known?.language}>
                  {known?.name ?? last.name}
                </b>
                <span className="note">
                  {exercisesWords.last(
                    doseWords.result(
                      { kg: last.bestKg, reps: last.bestReps, holdMs: last.longestMs || null },
                      scaleOf(last.exercise),
                    ),
                    last.startedAtWall,
                    now,
                  )}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
