import { useId, useState } from 'react';
import {
  COLUMN_USES,
  type ColumnMapping,
  type ColumnUse,
  isMapped,
} from '../../../../core/training/import-choices.ts';
import type { UnknownTable } from '../../../../store/history-file.ts';
import { importWords } from '../../../../words/en/import-words.ts';
import { Button } from '../../../components/button.tsx';
import field from '../../../components/field.module.css';
import row from '../../../components/row.module.css';
import css from '../data-screen.module.css';

interface ColumnsFormProps {
  readonly table: UnknownTable;
  readonly onDone: (columns: ColumnMapping) => void;
}

/** Asks which column of an unknown table is which, with what its first rows have there. */
export function ColumnsForm({ table, onDone }: ColumnsFormProps) {
  const { header, sample, proposal } = table;
  const id = useId();
  const [mapping, setMapping] = useState(proposal);
  const name = (use: ColumnUse, at: number | null) => {
    const { [use]: _, ...others } = mapping.columns;
    setMapping({ ...mapping, columns: at === null ? others : { ...others, [use]: at } });
  };
  return (
    <>
      <p className="note">{importWords.columnsNote}</p>
      <div className="ruled">
        {COLUMN_USES.map((use) => {
          const at = mapping.columns[use];
          const cells = at === undefined ? [] : sample.map((cells) => cells[at]?.trim() || '–');
          return (
            <label key={use} className={row.row}>
              <span className={row.words}>
                <b className="strong">{importWords.columns[use]}</b>
                {cells.length > 0 && (
                  <span className="note" lang="" id={`${id}${use}`}>
                    {cells.join(' · ')}
                  </span>
                )}
              </span>
              <select
                className={field.field}
                aria-label={importWords.columns[use]}
                aria-describedby={cells.length > 0 ? `${id}${use}` : undefined}
                value={at ?? ''}
                onChange={({ currentTarget: { value } }) => name(use, value === '' ? null : Number(value))}
              >
                <option value="">{importWords.noColumn}</option>
                {header.map((title, i) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a column is its place
                  <option key={i} value={i} lang="">
                    {title.trim() || importWords.columnAt(i + 1)}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
      </div>
      <div className={css.actions}>
        {!isMapped(mapping) && <p className="note">{importWords.columnsNeeded}</p>}
        <Button kind="solid" size="lg" disabled={!isMapped(mapping)} onClick={() => onDone(mapping)}>
          {importWords.readThem}
        </Button>
      </div>
    </>
  );
}
