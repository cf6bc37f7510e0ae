import { useState } from 'react';
import { DEFAULT_LANGUAGE } from '../../../../../authoring/file-fields.ts';
import { closestName } from '../../../../../authoring/text/closest-name.ts';
import { idOfName, ownIdOf } from '../../../../../authoring/text/known-names.ts';
import { bareExercise } from '../../../../../core/routine/exercise.ts';
import type { BookEntry } from '../../../../../core/routine/routine.ts';
import { addingWords } from '../../../../../words/en/adding-words.ts';
import { editorWords } from '../../../../../words/en/editor-words.ts';
import { exercisesWords } from '../../../../../words/en/exercises-words.ts';
import { useLibrary } from '../../../../app-context.ts';
import { Button } from '../../../../components/button.tsx';
import { lateIcons } from '../../../../components/late-icons.ts';
import { Segmented } from '../../../../components/segmented.tsx';
import { Sheet } from '../../../../components/sheet.tsx';
import css from '../adding.module.css';
import type { Edits } from '../edits.ts';
import { NameField } from '../sheets/name-field.tsx';
import type { AddTarget } from './add-lines.ts';
import { type OwnFacts, OwnFields } from './own-fields.tsx';
import { ownWith } from './own-with.ts';

interface OwnExerciseProps {
  readonly edits: Edits;
  readonly target: AddTarget;
  /** What was searched for. */
  readonly name: string;
  readonly onUse: (exercise: BookEntry) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

const REPS = { low: 8, high: 12 };
const HOLD_MS = { low: 30_000, high: 30_000 };
const SETS = { low: 3, high: 3 };
const NOTHING: OwnFacts = { figure: null, sides: 'both', kit: [], muscles: [], cue: '' };

/** An exercise of the person's own. Only a name is needed; one that is close to it is offered first. */
export function OwnExercise({ edits, name, onUse, onBack, onClose }: OwnExerciseProps) {
  const { known } = edits.reading;
  const book = useLibrary((view) => view.exercises);
  const [called, call] = useState(name.trim());
  const [counted, count] = useState<'reps' | 'hold'>('reps');
  const [facts, tell] = useState(NOTHING);
  const id = ownIdOf(called);
  const close =
    idOfName(known, called) ?? [...known.names].find(([, each]) => each === closestName(known, called))?.[0];
  const like = close === undefined ? undefined : book.get(close);
  const use = () =>
    onUse({
      ...ownWith(bareExercise(id, called, DEFAULT_LANGUAGE), facts),
      usual: {
        dose:
          counted === 'reps'
            ? { kind: 'reps', reps: REPS, tempo: null, holdMs: null }
            : { kind: 'hold', ms: HOLD_MS, switchAtHalf: null },
        sides: facts.sides,
        sets: SETS,
        care: false,
      },
    });
  return (
    <Sheet open title={addingWords.ownTitle} onClose={onClose}>
      <NameField label={editorWords.name} value={called} onChange={call} />
      {like && (
        <p className="facts">
          <span>{exercisesWords.close}</span>
          <Button onClick={() => onUse(like)}>{addingWords.use(like.name)}</Button>
        </p>
      )}
      <OwnFields name={called} facts={facts} onChange={(part) => tell({ ...facts, ...part })}>
        <Segmented
          label={editorWords.kinds}
          options={(['reps', 'hold'] as const).map((value) => ({ value, label: editorWords[value] }))}
          value={counted}
          onChange={count}
        />
      </OwnFields>
      <div className={css.sheetDock}>
        <Button icon="back" onClick={onBack}>
          {addingWords.back}
        </Button>
        <Button kind="solid" size="lg" icon={lateIcons.plus} disabled={id === ''} onClick={use}>
          {addingWords.saveAndAdd}
        </Button>
      </div>
    </Sheet>
  );
}
