import { useState } from 'react';
import type { DataTools, ImportPreview } from '../../../store/data-tools.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { whenWords } from '../../../words/en/when-words.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Section } from '../../components/section.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useAttempt } from '../../hooks/use-attempt.ts';
import { useMinute } from '../../hooks/use-minute.ts';
import css from './data-screen.module.css';
import { ImportSheet } from './import-sheet.tsx';

interface ImportSectionProps {
  readonly desk: DataTools;
}

export function ImportSection({ desk }: ImportSectionProps) {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const undoable = useAsync(desk.undoable);
  const now = useMinute();
  const attempt = useAttempt();
  const read = async (file: File) => {
    setPreview(await desk.preview(await file.text()));
    return true;
  };
  return (
    <Section title="Bring it back">
      <div className={css.actions}>
        <label className={css.pick}>
          <Icon name="plus" />
          <span>Import an export</span>
          <input
            type="file"
            className="vh"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // Or the same file could not be picked again.
              if (file) attempt(() => read(file));
              currentTarget.value = '';
            }}
          />
        </label>
        <p className={css.note}>You see what it brings before anything changes.</p>
        {undoable && (
          <>
            <Button size="lg" icon="restart" onClick={() => attempt(desk.undo)}>
              Undo the last import
            </Button>
            <p className={css.note}>
              {unitWords.sessions(undoable.sessions)}, brought in {whenWords.day(undoable.at, now)}. What was
              here before comes back.
            </p>
          </>
        )}
      </div>
      <ImportSheet
        preview={preview}
        onClose={() => setPreview(null)}
        onBringIn={(bringIn) => {
          setPreview(null);
          attempt(bringIn);
        }}
      />
    </Section>
  );
}
