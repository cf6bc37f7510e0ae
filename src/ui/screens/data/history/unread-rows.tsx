import type { HistoryPreview } from '../../../../store/data-tools.ts';
import { importWords } from '../../../../words/en/import-words.ts';
import css from '../data-screen.module.css';

/** The most rows that are listed; more are only counted. */
const ROWS_SHOWN = 20;

/** The rows of a file that are left out, and why. */
export function UnreadRows({ unread, ...preview }: HistoryPreview) {
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
