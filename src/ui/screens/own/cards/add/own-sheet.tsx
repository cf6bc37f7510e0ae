import { changeOwn } from '../../../../../authoring/text/own-lines.ts';
import { addingWords } from '../../../../../words/en/adding-words.ts';
import { editorWords } from '../../../../../words/en/editor-words.ts';
import { Button } from '../../../../components/button.tsx';
import { Sheet } from '../../../../components/sheet.tsx';
import css from '../adding.module.css';
import type { Edits } from '../edits.ts';
import { type OwnFacts, OwnFields } from './own-fields.tsx';
import { factsOf, ownWith } from './own-with.ts';

/** What Undo says was changed. */
const WHAT: Readonly<Record<keyof OwnFacts, () => string>> = {
  figure: () => addingWords.looksLike,
  sides: () => editorWords.sides,
  kit: () => addingWords.kitOf,
  muscles: () => addingWords.muscles,
  cue: () => editorWords.say,
};

interface OwnSheetProps {
  readonly edits: Edits;
  readonly id: string;
  readonly onClose: () => void;
}

/** Changes an exercise of the person's own. Each change is kept at once, in the line that defines the exercise. */
export function OwnSheet({ edits: { reading, put }, id, onClose }: OwnSheetProps) {
  const { own, tree, known } = reading;
  const exercise = own.find((each) => each.id === id);
  if (!exercise) return null;
  const facts = factsOf(exercise);
  const change = (part: Partial<OwnFacts>) => {
    const [key = 'figure'] = Object.keys(part) as (keyof OwnFacts)[];
    put(changeOwn(tree, ownWith(exercise, { ...facts, ...part }), known), {
      what: editorWords.changed(exercise.name, WHAT[key]()),
      joins: `own ${id} ${key}`,
    });
  };
  return (
    <Sheet open title={exercise.name} lang={exercise.language} onClose={onClose}>
      <p className="note">{addingWords.keeps}</p>
      <OwnFields name={exercise.name} facts={facts} onChange={change} />
      <div className={css.sheetDock}>
        <Button kind="solid" size="lg" icon="check" onClick={onClose}>
          {editorWords.doneWith}
        </Button>
      </div>
    </Sheet>
  );
}
