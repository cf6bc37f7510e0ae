import { useState } from 'react';
import { findExercises } from '../../../../core/finding/find-exercises.ts';
import { ownExerciseId } from '../../../../core/finding/own-exercise-id.ts';
import type { FoundName } from '../../../../store/history-file.ts';
import { exercisesWords } from '../../../../words/en/exercises-words.ts';
import { importWords } from '../../../../words/en/import-words.ts';
import { searchWords } from '../../../../words/en/search-words.ts';
import { useLibrary } from '../../../app-context.ts';
import row from '../../../components/row.module.css';
import { RowWords } from '../../../components/row-words.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { findable } from '../../../finding/search.ts';

interface NamePickerProps {
  readonly found: FoundName;
  readonly onClose: () => void;
  readonly onPick: (exercise: string) => void;
}

/** Chooses the exercise that a name of a file stands for. */
export function NamePicker({ found: { name, proposals }, onClose, onPick }: NamePickerProps) {
  const [query, setQuery] = useState('');
  const book = useLibrary((view) => view.exercises);
  const others = query
    ? findExercises(query, [...book.values()].map(findable), searchWords).map(({ id }) => id)
    : [...new Set([...proposals, ...book.keys()])];
  return (
    <Sheet open title={name} lang="" onClose={onClose}>
      <SearchField
        label={exercisesWords.search}
        clearLabel={exercisesWords.clearSearch}
        value={query}
        onChange={setQuery}
      />
      {others.length === 0 && <p className="note">{exercisesWords.none(query)}</p>}
      <ul className="ruled">
        <li>
          <button type="button" className={row.row} onClick={() => onPick(ownExerciseId(name))}>
            <RowWords title={importWords.keepAsOwn} note={importWords.keepAsOwnNote} />
          </button>
        </li>
        {others.map((id) => {
          const exercise = book.get(id);
          if (!exercise) return null;
          return (
            <li key={id}>
              <button type="button" className={row.row} onClick={() => onPick(id)}>
                <span className={row.words}>
                  <b className="strong" lang={exercise.language}>
                    {exercise.name}
                  </b>
                  {!query && proposals.includes(id) && <span className="note">{importWords.closeName}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
