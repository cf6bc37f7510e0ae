import { removeLines } from '../../../../authoring/text/edit-lines.ts';
import { withRaw } from '../../../../authoring/text/edit-text.ts';
import { editorWords } from '../../../../words/en/editor-words.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import css from './editor.module.css';
import type { Edits } from './edits.ts';
import { LineProblems } from './line-problems.tsx';

interface LooseLineProps {
  readonly edits: Edits;
  readonly index: number;
  readonly onText: () => void;
}

/** A line that is no card. Notes are shown as they are; one that is not understood is kept, and can become a note. */
export function LooseLine({ edits, index, onText }: LooseLineProps) {
  const { reading, put } = edits;
  const line = reading.tree.lines[index];
  if (!line) return null;
  const { kind, raw, fields } = line;
  if (kind === 'own')
    return (
      <>
        <button type="button" className={css.under} onClick={() => edits.openOwn(fields.exercise ?? '')}>
          <Icon name={lateIcons.pencil} />
          <span className="note">{editorWords.ownLine(fields.text ?? '')}</span>
        </button>
        <LineProblems edits={edits} index={index} />
      </>
    );
  if (kind !== 'unknown') {
    return <p className="note">{raw.replace(/^\s*\/\/\s*/u, '')}</p>;
  }
  const edit = (tree: typeof reading.tree) => put(tree, { what: editorWords.mended });
  return (
    <div className={css.loose}>
      <code>{raw.trim()}</code>
      <LineProblems edits={edits} index={index} />
      <div className="facts">
        <Button
          icon="check"
          onClick={() => edit(withRaw(reading.tree, index, `// ${raw.trim()}`, reading.known))}
        >
          {editorWords.asNote}
        </Button>
        <Button icon={lateIcons.pencil} onClick={onText}>
          {editorWords.asText}
        </Button>
        <Button
          icon={lateIcons.close}
          onClick={() => edit(removeLines(reading.tree, [index], reading.known))}
        >
          {editorWords.takeLine}
        </Button>
      </div>
    </div>
  );
}
