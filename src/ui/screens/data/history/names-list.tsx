import { useState } from 'react';
import { ownExerciseId } from '../../../../core/finding/own-exercise-id.ts';
import type { FoundName } from '../../../../store/history-file.ts';
import { importWords } from '../../../../words/en/import-words.ts';
import { muscleWords } from '../../../../words/en/muscle-words.ts';
import { unitWords } from '../../../../words/en/unit-words.ts';
import { useLibrary } from '../../../app-context.ts';
import row from '../../../components/row.module.css';
import { NamePicker } from './name-picker.tsx';

interface NamesListProps {
  readonly names: readonly FoundName[];
  /** The exercises that were chosen by hand, by the name in the file. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly onChoose: (name: string, exercise: string) => void;
}

/** What each name of a file becomes: first those to look at, then those that are known. */
export function NamesList({ names, chosen, onChoose }: NamesListProps) {
  const [open, setOpen] = useState<FoundName | null>(null);
  const unknown = names.filter(({ isKnown }) => !isKnown);
  const known = names.filter(({ isKnown }) => isKnown);
  const rows = (some: readonly FoundName[]) => (
    <ul className="ruled">
      {some.map((each) => (
        <li key={each.name}>
          <NameRow found={each} chosen={chosen.get(each.name)} onOpen={() => setOpen(each)} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {unknown.length > 0 && (
        <>
          <p className="note">{importWords.toLookAt(unknown.length)}</p>
          {rows(unknown)}
        </>
      )}
      {known.length > 0 && (
        <details>
          <summary>{importWords.known(known.length)}</summary>
          {rows(known)}
        </details>
      )}
      {open && (
        <NamePicker
          found={open}
          onClose={() => setOpen(null)}
          onPick={(exercise) => {
            onChoose(open.name, exercise);
            setOpen(null);
          }}
        />
      )}
    </>
  );
}

interface NameRowProps {
  readonly found: FoundName;
  readonly chosen: string | undefined;
  readonly onOpen: () => void;
}

function NameRow({ found, chosen, onOpen }: NameRowProps) {
  const { name, sets, exercise, isKnown, muscles, proposals } = found;
  const book = useLibrary((view) => view.exercises);
  const becomes = chosen ?? exercise;
  const inLibrary = book.get(becomes);
  const guess = chosen === undefined && !isKnown ? book.get(proposals[0] ?? '') : undefined;
  return (
    <button type="button" className={row.row} onClick={onOpen}>
      <span className={row.words}>
        <b className="strong" lang="">
          {name}
        </b>
        <span className="note">
          {importWords.setsAs(unitWords.sets(sets))}{' '}
          {inLibrary ? (
            <span lang={inLibrary.language}>{inLibrary.name}</span>
          ) : (
            <span>
              {becomes === ownExerciseId(name) && !isKnown && chosen === undefined
                ? importWords.noMatch
                : importWords.ownExercise}
            </span>
          )}
        </span>
        {!inLibrary && muscles && (
          <span className="note">{importWords.works(muscleWords.inList(muscles.main))}</span>
        )}
        {guess && (
          <span className="note">
            {importWords.perhaps} <span lang={guess.language}>{guess.name}</span>
          </span>
        )}
      </span>
    </button>
  );
}
