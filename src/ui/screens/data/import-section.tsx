import { useState } from 'react';
import { ENOUGH_BYTES, fileKind } from '../../../core/file-kind.ts';
import { MOST_LETTERS } from '../../../core/routine/own-routine.ts';
import type { WorkWatch } from '../../../core/work-watch.ts';
import type { DataTools, ImportPreview } from '../../../store/data-tools.ts';
import { dataWords } from '../../../words/en/data-words.ts';
import { whenWords } from '../../../words/en/when-words.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Section } from '../../components/section.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useNewRoutine } from '../../hooks/use-new-routine.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { part } from '../../shell/late-component.ts';
import css from './data-screen.module.css';
import { ImportSheet } from './import-sheet.tsx';
import type { LongWork } from './use-long-work.ts';

const HistoryFlow = part('HistoryFlow', () => import('./history/history-flow.tsx'));

/** Other apps export their history as a table. */
const isTable = ({ name, type }: File): boolean => /\.(csv|tsv)$/i.test(name) || type === 'text/csv';
/** A routine, as sharing saves it or another app does. */
const isRoutine = ({ name, size }: File): boolean =>
  /\.(txt|holdfast|liftoscript)$/i.test(name) && size <= MOST_LETTERS;
const isJson = ({ name, type }: File): boolean => /\.json$/i.test(name) || type === 'application/json';

const kindOf = async (file: File) =>
  fileKind(new Uint8Array(await file.slice(0, ENOUGH_BYTES).arrayBuffer()));

interface ImportSectionProps {
  readonly tools: DataTools;
  readonly run: LongWork;
}

export function ImportSection({ tools, run }: ImportSectionProps) {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const undoable = useAsync(tools.undoable);
  const now = useMinute();
  const begin = useNewRoutine();
  const [history, setHistory] = useState<File | null>(null);
  const read = async (file: File, watch: WorkWatch) => {
    const kind = await kindOf(file);
    if (kind && kind !== 'fit') return setPreview({ ok: false, problem: 'not-text', kind });
    if (kind === 'fit' || isRoutine(file)) {
      const text = await tools.routineIn(file);
      return text === null ? setHistory(file) : begin(text, null);
    }
    if (isTable(file)) return setHistory(file);
    const found = await tools.preview(await file.text(), watch);
    // JSON of another app, or a table whose name does not say so.
    const isOther =
      !found.ok && (found.problem === 'not-an-export' || (found.problem === 'not-json' && !isJson(file)));
    return isOther ? setHistory(file) : setPreview(found);
  };
  return (
    <Section title={dataWords.bringBack}>
      <div className={css.actions}>
        <label className={css.pick}>
          <Icon name={lateIcons.plus} />
          <span>{dataWords.pick}</span>
          <input
            type="file"
            className="visually-hidden"
            accept="application/json,.json,text/csv,.csv,.tsv,.txt,.holdfast,.fit,.liftoscript"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // Lets the same file be picked again.
              if (file) run((watch) => read(file, watch), dataWords.stop);
              currentTarget.value = '';
            }}
          />
        </label>
        <p className={css.note}>{dataWords.pickNote}</p>
        {undoable && (
          <>
            <Button size="lg" icon="restart" onClick={() => run(tools.undo)}>
              {dataWords.undo}
            </Button>
            <p className={css.note}>
              {dataWords.undoNote(undoable.sessions, whenWords.day(undoable.at, now))}
            </p>
          </>
        )}
      </div>
      {history && <HistoryFlow tools={tools} file={history} onClose={() => setHistory(null)} />}
      <ImportSheet
        preview={preview}
        onClose={() => setPreview(null)}
        onBringIn={(bringIn) => {
          setPreview(null);
          run(bringIn, dataWords.keepNothing);
        }}
      />
    </Section>
  );
}
