import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DataTools, HistoryPreview } from '../../../../store/data-tools.ts';
import type { HistoryChoices, HistoryReading } from '../../../../store/history-file.ts';
import { dataWords } from '../../../../words/en/data-words.ts';
import { importWords } from '../../../../words/en/import-words.ts';
import { Button } from '../../../components/button.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { useAttempt } from '../../../hooks/use-attempt.ts';
import { Progress } from '../progress.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { FoundHistory } from './found-history.tsx';
import { UnreadRows } from './unread-rows.tsx';

type Said = Pick<HistoryReading, 'columns' | 'dayOrder'>;

interface HistoryFlowProps {
  readonly tools: DataTools;
  readonly file: File;
  readonly onClose: () => void;
}

/** From the file of another app to its sessions here: read, shown, and imported once the person says so. */
export function HistoryFlow({ tools, file, onClose }: HistoryFlowProps) {
  const attempt = useAttempt();
  /** What the person has said of the file. */
  const [said, setSaid] = useState<Said>({});
  const [share, setShare] = useState(0);
  const [preview, setPreview] = useState<HistoryPreview | null>(null);
  const [written, setWritten] = useState<number | null>(null);
  const writing = useRef<AbortController>(null);
  const read = useEffectEvent((signal: AbortSignal) => {
    const reading = tools.previewHistory(file, { tell: setShare, signal, ...said });
    attempt(() =>
      reading.then(setPreview, (problem: unknown) => {
        if (signal.aborted) return;
        onClose();
        throw problem;
      }),
    );
  });
  useEffect(() => {
    const reading = new AbortController();
    read(reading.signal);
    return () => reading.abort();
  }, [said]);
  const bringIn = (choices: HistoryChoices) => {
    if (!preview?.ok) return;
    const stop = new AbortController();
    writing.current = stop;
    setWritten(0);
    const work = preview.bringIn(choices, { tell: setWritten, signal: stop.signal });
    attempt(() =>
      work
        .catch((problem: unknown) => {
          if (!stop.signal.aborted) throw problem;
          return undefined;
        })
        .finally(onClose),
    );
  };
  const close = () => {
    writing.current?.abort();
    onClose();
  };
  const readAgain = (more: Said) => {
    setPreview(null);
    setShare(0);
    setSaid({ ...said, ...more });
  };
  const table = preview?.ok === false ? preview.table : null;
  return (
    <Sheet open title={titleOf(preview, written)} onClose={close}>
      {preview === null && (
        <Progress
          words={importWords.reading(file.name)}
          share={share}
          stop={importWords.stop}
          onStop={close}
        />
      )}
      {preview?.ok === false && !table && <p>{preview.why}</p>}
      {table && <ColumnsForm table={table} onDone={(columns) => readAgain({ columns })} />}
      {preview?.ok && (
        <FoundHistory
          preview={preview}
          written={written}
          onDayOrder={(dayOrder) => readAgain({ dayOrder })}
          onBringIn={bringIn}
          onStop={close}
        />
      )}
      {preview && written === null && (
        <>
          <UnreadRows {...preview} />
          <Button size="lg" onClick={close}>
            {preview.ok ? dataWords.leaveIt : dataWords.pickAnother}
          </Button>
        </>
      )}
    </Sheet>
  );
}

function titleOf(preview: HistoryPreview | null, written: number | null): string {
  if (preview === null) return importWords.isReading;
  if (written !== null) return importWords.bringingIn;
  if (preview.ok) return importWords.title;
  return preview.table ? importWords.askColumns : importWords.notRead;
}
