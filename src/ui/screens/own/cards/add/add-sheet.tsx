import { useRef, useState } from 'react';
import type { BookEntry } from '../../../../../core/routine/routine.ts';
import { addingWords } from '../../../../../words/en/adding-words.ts';
import { editorWords } from '../../../../../words/en/editor-words.ts';
import { exercisesWords } from '../../../../../words/en/exercises-words.ts';
import { useLibrary } from '../../../../app-context.ts';
import { MuscleMap } from '../../../../body/muscle-map.tsx';
import { Button } from '../../../../components/button.tsx';
import { Chip } from '../../../../components/chip.tsx';
import { lateIcons } from '../../../../components/late-icons.ts';
import { SearchField } from '../../../../components/search-field.tsx';
import { Sheet } from '../../../../components/sheet.tsx';
import { FilterChips, turned } from '../../../../finding/filter-chips.tsx';
import { NO_SEARCH } from '../../../../finding/search.ts';
import { type FoundRow, useFound } from '../../../../finding/use-found.ts';
import { useScales } from '../../../../hooks/use-scales.ts';
import css from '../adding.module.css';
import editor from '../editor.module.css';
import { blockName, type Edits, nameOf } from '../edits.ts';
import { type AddTarget, withExercises } from './add-lines.ts';
import { FoundLine } from './found-line.tsx';
import { OwnExercise } from './own-exercise.tsx';
import { useMyKit } from './use-my-kit.ts';
import { useRowKeys } from './use-row-keys.ts';

/** Of those that need other kit, this many are named. */
const FEW = 3;

interface AddSheetProps {
  readonly edits: Edits;
  readonly target: AddTarget;
  readonly onClose: () => void;
}

/**
 * Finds exercises by name, muscle and kit. The person chooses several and adds them together; in place of an exercise, the
 * sheet takes the first one chosen.
 */
export function AddSheet({ edits, target, onClose }: AddSheetProps) {
  const book = useLibrary((view) => view.exercises);
  const [search, set] = useState(NO_SEARCH);
  const [chosen, choose] = useState<readonly string[]>([]);
  const [own, makeOwn] = useState(false);
  const { rows: found } = useFound(search);
  const kit = useMyKit();
  const [onlyMine, keepToMine] = useState(true);
  const isAble = ({ exercise }: FoundRow) => !kit || exercise.equipment.every((piece) => kit.includes(piece));
  const others = onlyMine ? found.filter((row) => !isAble(row)) : [];
  const rows = others.length > 0 ? found.filter(isAble) : found;
  const scaleOf = useScales();
  const list = useRef<HTMLUListElement>(null);
  const change = (part: Partial<typeof search>) => set({ ...search, ...part });
  const { blocks } = edits.cards;
  const home = target.kind === 'add' ? blocks[target.place] : undefined;
  const into = home ? blockName(home) : editorWords.block;
  const title =
    target.kind === 'add'
      ? editorWords.addTo(into)
      : addingWords[target.kind === 'or' ? 'alternative' : 'replace'](nameOf(edits, target.index));
  const here = new Set(edits.reading.tree.lines.flatMap(({ fields }) => fields.exercise ?? []));
  const mine =
    target.kind === 'replace' &&
    edits.reading.own.find(({ id }) => id === edits.reading.tree.lines[target.index]?.fields.exercise);
  const put = (exercises: readonly BookEntry[]) => {
    const names = exercises.map(({ name }) => name);
    const words = addingWords.added(names);
    edits.put(withExercises(edits, target, exercises), { what: words });
    edits.say(words);
    onClose();
  };
  const addChosen = () => put(chosen.flatMap((id) => book.get(id) ?? []));
  useRowKeys(list, chosen.length > 0 ? addChosen : null);
  const press = (exercise: BookEntry) =>
    target.kind === 'add' ? choose(turned(chosen, exercise.id)) : put([exercise]);
  if (own) {
    return (
      <OwnExercise
        edits={edits}
        target={target}
        name={search.query}
        onUse={(exercise) => put([exercise])}
        onBack={() => makeOwn(false)}
        onClose={onClose}
      />
    );
  }
  return (
    <Sheet open title={title} onClose={onClose}>
      {mine && (
        <Button icon={lateIcons.pencil} onClick={() => edits.openOwn(mine.id)}>
          {addingWords.change(mine.name)}
        </Button>
      )}
      <SearchField
        label={exercisesWords.search}
        clearLabel={exercisesWords.clearSearch}
        value={search.query}
        onChange={(query) => change({ query })}
      />
      <FilterChips book={book} search={search} onChange={change}>
        {kit && (
          <Chip pressed={onlyMine} onToggle={keepToMine}>
            {addingWords.onlyMine}
          </Chip>
        )}
      </FilterChips>
      <details className={css.map}>
        <summary>{addingWords.map}</summary>
        <MuscleMap
          chosen={search.muscles}
          onToggle={(muscle) => change({ muscles: turned(search.muscles, muscle) })}
        />
      </details>
      <output className="note">
        {rows.length === 0
          ? exercisesWords.none(search.query)
          : exercisesWords.count(rows.length, search.muscles)}
      </output>
      <ul className="ruled" ref={list}>
        {rows.map((row) => (
          <FoundLine
            key={row.id}
            found={row}
            scale={scaleOf(row.id)}
            isHere={here.has(row.id)}
            chosen={target.kind === 'add' ? chosen.includes(row.id) : null}
            onPress={() => press(row.exercise)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <div className={editor.loose}>
          <p>
            <b className="strong">{addingWords.needsKit(others.length)}</b>
            <br />
            <span className="note">
              {addingWords.suchAs(others.slice(0, FEW).map(({ exercise }) => exercise.name))}
            </span>
          </p>
          <Button icon={lateIcons.down} onClick={() => keepToMine(false)}>
            {addingWords.showThem}
          </Button>
        </div>
      )}
      <Button icon={lateIcons.pencil} onClick={() => makeOwn(true)}>
        {addingWords.makeOwn(search.query.trim())}
      </Button>
      {target.kind === 'add' && (
        <div className={css.sheetDock}>
          <Button kind="solid" size="lg" disabled={chosen.length === 0} onClick={addChosen}>
            {chosen.length === 0 ? addingWords.choose(0) : addingWords.addCount(chosen.length, into)}
          </Button>
        </div>
      )}
    </Sheet>
  );
}
