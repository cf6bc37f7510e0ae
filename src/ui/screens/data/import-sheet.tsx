import type { WorkWatch } from '../../../core/work-watch.ts';
import type { ImportPreview } from '../../../store/data-tools.ts';
import { dataWords } from '../../../words/en/data-words.ts';
import { fileWords } from '../../../words/en/file-words.ts';
import { importWords } from '../../../words/en/import-words.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Sheet } from '../../components/sheet.tsx';
import css from './data-screen.module.css';

interface ImportSheetProps {
  readonly preview: ImportPreview | null;
  readonly onClose: () => void;
  readonly onBringIn: (work: (watch: WorkWatch) => Promise<unknown>) => void;
}

/** Says what an import would change, and asks. */
export function ImportSheet({ preview, onClose, onBringIn }: ImportSheetProps) {
  return (
    <Sheet
      open={preview !== null}
      title={preview?.ok === false ? importWords.notRead : dataWords.askImport}
      onClose={onClose}
    >
      <ul className={css.brings}>
        {preview?.ok === false && (
          <li>
            {preview.problem === 'not-text' ? fileWords[preview.kind] : dataWords.problems[preview.problem]}
          </li>
        )}
        {preview?.ok && dataWords.brings(preview).map((words) => <li key={words}>{words}</li>)}
      </ul>
      <div className={css.actions}>
        {preview?.ok && (
          <Button kind="solid" size="lg" onClick={() => onBringIn(preview.bringIn)}>
            {dataWords.import}
          </Button>
        )}
        {preview?.ok && preview.others > 0 && (
          <>
            <Button size="lg" icon={lateIcons.swap} onClick={() => onBringIn(preview.replace)}>
              {dataWords.replace}
            </Button>
            <p className={css.note}>{dataWords.replaceNote(preview.others)}</p>
          </>
        )}
        <Button size="lg" onClick={onClose}>
          {preview?.ok ? dataWords.leaveIt : dataWords.pickAnother}
        </Button>
      </div>
    </Sheet>
  );
}
