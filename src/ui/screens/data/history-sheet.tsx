import { useState } from 'react';
import type { Unit } from '../../../core/owns/unit.ts';
import type { HistoryPreview } from '../../../store/data-tools.ts';
import { dataWords } from '../../../words/en/data-words.ts';
import { importWords } from '../../../words/en/import-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { list } from '../../../words/format.ts';
import { Button } from '../../components/button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Sheet } from '../../components/sheet.tsx';
import css from './data-screen.module.css';

/** The most names or rows that are listed; more are only counted. */
const ROWS_SHOWN = 20;
const UNITS: readonly Unit[] = ['kg', 'lb'];

interface HistorySheetProps {
  readonly preview: HistoryPreview;
  readonly onClose: () => void;
  readonly onBringIn: (work: () => Promise<unknown>) => void;
}

/** Says what the import of another app's history would add, and asks. */
export function HistorySheet({ preview, onClose, onBringIn }: HistorySheetProps) {
  return (
    <Sheet open title={preview.ok ? importWords.title : importWords.notRead} onClose={onClose}>
      {preview.ok ? <Found preview={preview} onBringIn={onBringIn} /> : <p>{preview.why}</p>}
      <Unread {...preview} />
      <Button size="lg" onClick={onClose}>
        {preview.ok ? dataWords.leaveIt : dataWords.pickAnother}
      </Button>
    </Sheet>
  );
}

type FoundPreview = Extract<HistoryPreview, { readonly ok: true }>;

function Found({
  preview,
  onBringIn,
}: Omit<HistorySheetProps, 'onClose' | 'preview'> & { preview: FoundPreview }) {
  const [unit, setUnit] = useState(preview.unit);
  const { fresh, same, different } = preview.beside(unit);
  const { app, sessions, sets, holds, from, to, unknown } = preview;
  return (
    <>
      <ul className={css.brings}>
        <li>{importWords.from(app)}</li>
        <li>{importWords.counts(unitWords.sessions(sessions), unitWords.sets(sets), from, to)}</li>
        {holds > 0 && <li>{importWords.holds(holds)}</li>}
        {same > 0 && <li>{importWords.here(same)}</li>}
        {different > 0 && <li>{importWords.different(different)}</li>}
        {unknown.length > 0 && (
          <li>
            {importWords.unknown(unknown.length)} <span lang="">{list(unknown)}</span>
          </li>
        )}
      </ul>
      {preview.asksUnit && (
        <>
          <p aria-hidden="true">{importWords.askUnit}</p>
          <Segmented
            label={importWords.askUnit}
            options={UNITS.map((value) => ({ value, label: importWords.units[value] }))}
            value={unit}
            onChange={setUnit}
          />
        </>
      )}
      {fresh > 0 ? (
        <Button kind="solid" size="lg" onClick={() => onBringIn(() => preview.bringIn(unit))}>
          {importWords.bringIn(unitWords.sessions(fresh))}
        </Button>
      ) : (
        <p>{importWords.nothingNew}</p>
      )}
    </>
  );
}

function Unread({ unread, ...preview }: HistoryPreview) {
  const further = preview.ok ? preview.furtherUnread : 0;
  const hidden = Math.max(0, unread.length - ROWS_SHOWN) + further;
  if (unread.length === 0) return null;
  return (
    <>
      <p className="note">{importWords.unread(unread.length + further)}</p>
      <ul className={`note ${css.brings}`}>
        {unread.slice(0, ROWS_SHOWN).map(({ row, words }) => (
          <li key={`${row} ${words}`}>{importWords.rowOf(row, words)}</li>
        ))}
        {hidden > 0 && <li>{importWords.furtherRows(hidden)}</li>}
      </ul>
    </>
  );
}
