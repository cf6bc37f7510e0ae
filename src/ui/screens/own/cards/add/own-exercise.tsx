import { useState } from 'react';
import { DEFAULT_LANGUAGE } from '../../../../../authoring/file-fields.ts';
import { closestName } from '../../../../../authoring/text/closest-name.ts';
import { idOfName, ownIdOf } from '../../../../../authoring/text/known-names.ts';
import { EQUIPMENT, type Equipment } from '../../../../../core/routine/equipment.ts';
import { bareExercise, type Muscle } from '../../../../../core/routine/exercise.ts';
import type { BookEntry } from '../../../../../core/routine/routine.ts';
import { editorWords } from '../../../../../words/en/editor-words.ts';
import { equipmentWords } from '../../../../../words/en/equipment-words.ts';
import { exercisesWords } from '../../../../../words/en/exercises-words.ts';
import { muscleWords } from '../../../../../words/en/muscle-words.ts';
import { useLibrary } from '../../../../app-context.ts';
import { MuscleMap } from '../../../../body/muscle-map.tsx';
import { Button } from '../../../../components/button.tsx';
import { Chip } from '../../../../components/chip.tsx';
import { ChipList } from '../../../../components/chip-list.tsx';
import { EQUIPMENT_ICONS } from '../../../../components/equipment-icons.ts';
import { lateIcons } from '../../../../components/late-icons.ts';
import { Segmented } from '../../../../components/segmented.tsx';
import { Sheet } from '../../../../components/sheet.tsx';
import { turned } from '../../../../finding/filter-chips.tsx';
import css from '../adding.module.css';
import type { Edits } from '../edits.ts';
import { NameField } from '../sheets/name-field.tsx';
import type { AddTarget } from './add-lines.ts';
import { FigureChoice } from './figure-choice.tsx';

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

/** An exercise of the person's own. Only a name is needed; one that is close to it is offered first. */
export function OwnExercise({ edits, name, onUse, onBack, onClose }: OwnExerciseProps) {
  const { known } = edits.reading;
  const book = useLibrary((view) => view.exercises);
  const [called, call] = useState(name.trim());
  const [muscles, setMuscles] = useState<readonly Muscle[]>([]);
  const [kit, setKit] = useState<readonly Equipment[]>([]);
  const [counted, count] = useState<'reps' | 'hold'>('reps');
  const [sided, setSided] = useState<'both' | 'each'>('both');
  const [figure, borrow] = useState<string | null>(null);
  const [cue, setCue] = useState('');
  const id = ownIdOf(called);
  const close =
    idOfName(known, called) ?? [...known.names].find(([, each]) => each === closestName(known, called))?.[0];
  const like = close === undefined ? undefined : book.get(close);
  const use = () =>
    onUse({
      ...bareExercise(id, called, DEFAULT_LANGUAGE),
      cues: cue.trim() ? [cue.trim()] : [],
      muscles: { main: muscles, also: [] },
      equipment: kit,
      ...(sided === 'each' && { oneSided: true }),
      ...(figure !== null && { looksLike: figure }),
      usual: {
        dose:
          counted === 'reps'
            ? { kind: 'reps', reps: REPS, tempo: null, holdMs: null }
            : { kind: 'hold', ms: HOLD_MS, switchAtHalf: null },
        sides: sided,
        sets: SETS,
        care: false,
      },
    });
  return (
    <Sheet open title={editorWords.ownTitle} onClose={onClose}>
      <NameField label={editorWords.name} value={called} onChange={call} />
      {like && (
        <p className="facts">
          <span>{exercisesWords.close}</span>
          <Button onClick={() => onUse(like)}>{editorWords.use(like.name)}</Button>
        </p>
      )}
      <FigureChoice name={called} muscles={muscles} value={figure} onChange={borrow} />
      <Segmented
        label={editorWords.kinds}
        options={(['reps', 'hold'] as const).map((value) => ({ value, label: editorWords[value] }))}
        value={counted}
        onChange={count}
      />
      <Segmented
        label={editorWords.sides}
        options={(['both', 'each'] as const).map((value) => ({ value, label: editorWords.side[value] }))}
        value={sided}
        onChange={setSided}
      />
      <h3 className="note">{editorWords.kitOf}</h3>
      <ChipList label={editorWords.kitOf} rail>
        {EQUIPMENT.map((piece) => (
          <Chip
            key={piece}
            pressed={kit.includes(piece)}
            icon={EQUIPMENT_ICONS[piece]}
            onToggle={() => setKit(turned(kit, piece))}
          >
            {equipmentWords.name(piece)}
          </Chip>
        ))}
      </ChipList>
      <h3 className="note">{editorWords.works}</h3>
      <MuscleMap chosen={muscles} onToggle={(muscle) => setMuscles(turned(muscles, muscle))} />
      <output className="note">{muscles.length > 0 && muscleWords.all(muscles)}</output>
      <NameField label={editorWords.cueLabel} value={cue} onChange={setCue} />
      <div className={css.sheetDock}>
        <Button icon="back" onClick={onBack}>
          {editorWords.back}
        </Button>
        <Button kind="solid" size="lg" icon={lateIcons.plus} disabled={id === ''} onClick={use}>
          {editorWords.saveAndAdd}
        </Button>
      </div>
    </Sheet>
  );
}
