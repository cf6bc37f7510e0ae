import { useState } from 'react';
import type { SessionRecord } from '../../../core/training/record.ts';
import { sessionWords } from '../../../words/en/session-words.ts';
import { useApp, useSettings } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Sheet } from '../../components/sheet.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useGive } from '../../hooks/use-give.ts';
import { DateSheet } from './date-sheet.tsx';
import css from './session-page.module.css';

interface MoreSheetProps {
  readonly record: SessionRecord;
  /** Deletes at once, because the notice offers Undo. */
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** The rarer actions on a session: correct its date, take it to another app, or delete it. */
export function MoreSheet({ record, onDelete, onClose }: MoreSheetProps) {
  const { dataTools } = useApp();
  const unit = useSettings((view) => view.settings.units);
  const give = useGive();
  const [dating, setDating] = useState(false);
  // Made before the press, because the browser opens the system's sheet only during a press.
  const made = async () => {
    const { fitFile, files } = await dataTools();
    return { file: await fitFile(record, unit), files };
  };
  const fit = useAsync(() => made().catch(() => null), record.id);
  const giveFit = () => {
    if (fit) give(fit.files, fit.file);
    onClose();
  };
  if (dating) return <DateSheet record={record} onClose={onClose} />;
  return (
    <Sheet open title={record.name} lang={record.language} onClose={onClose}>
      <div className={css.choices}>
        <Button size="lg" icon={lateIcons.clock} onClick={() => setDating(true)}>
          {sessionWords.correctDate}
        </Button>
        <Button size="lg" icon={lateIcons.share} disabled={!fit} onClick={giveFit}>
          {sessionWords.asFit}
        </Button>
        <Button size="lg" icon={lateIcons.close} onClick={onDelete}>
          {sessionWords.delete}
        </Button>
      </div>
    </Sheet>
  );
}
