import { changeTitle } from '../../../../../authoring/text/edit-cards.ts';
import { editorWords } from '../../../../../words/en/editor-words.ts';
import { Sheet } from '../../../../components/sheet.tsx';
import type { Edits } from '../edits.ts';
import { NameField } from './name-field.tsx';

interface RenameSheetProps {
  readonly edits: Edits;
  readonly onClose: () => void;
}

/** The name of the routine. */
export function RenameSheet({ edits: { reading, put }, onClose }: RenameSheetProps) {
  const change = (name: string) =>
    put(changeTitle(reading.tree, name, reading.known), { what: editorWords.renamed, joins: 'name' });
  return (
    <Sheet open title={editorWords.rename} onClose={onClose}>
      <NameField
        label={editorWords.name}
        value={reading.routine?.name ?? titleOf(reading)}
        onChange={change}
      />
    </Sheet>
  );
}

/** The name in a text of which nothing can be done yet. */
const titleOf = ({ tree }: Edits['reading']): string =>
  tree.lines.find(({ kind }) => kind === 'title')?.fields.text ?? '';
