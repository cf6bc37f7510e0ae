import type { ImportPreview } from '../../../store/data-tools.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import css from './data-screen.module.css';

function bringsWords(preview: Extract<ImportPreview, { ok: true }>): readonly string[] {
  const { sessions, added, unreadable, documents, exportedAt } = preview;
  const replaced = sessions - added;
  return [
    `${unitWords.sessions(sessions)}${exportedAt ? `, exported on ${exportedAt.slice(0, 10)}` : ''}.`,
    `${added} of them new${replaced > 0 ? `, ${replaced} in the place of the same one here` : ''}.`,
    documents ? 'Your settings and plans are replaced by those of the file.' : '',
    unreadable > 0 ? `${unitWords.sessions(unreadable)} cannot be read and will be left out.` : '',
  ].filter(Boolean);
}

interface ImportSheetProps {
  readonly preview: ImportPreview | null;
  readonly onClose: () => void;
  readonly onBringIn: (work: () => Promise<boolean>) => void;
}

/** What a file would change, before it does. */
export function ImportSheet({ preview, onClose, onBringIn }: ImportSheetProps) {
  return (
    <Sheet
      open={preview !== null}
      title={preview?.ok === false ? 'Not an export' : 'Import this file?'}
      onClose={onClose}
    >
      <ul className={css.brings}>
        {preview?.ok === false && <li>{preview.problem}</li>}
        {preview?.ok && bringsWords(preview).map((words) => <li key={words}>{words}</li>)}
      </ul>
      <div className={css.actions}>
        {preview?.ok && (
          <Button kind="solid" size="lg" onClick={() => onBringIn(preview.bringIn)}>
            Import
          </Button>
        )}
        <Button size="lg" onClick={onClose}>
          {preview?.ok ? 'Leave it' : 'Pick another'}
        </Button>
      </div>
    </Sheet>
  );
}
