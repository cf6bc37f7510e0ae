import { useState } from 'react';
import type { SessionRecord } from '../../../core/training/record.ts';
import { sessionWords } from '../../../words/en/session-words.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Sheet } from '../../components/sheet.tsx';
import { FitButton } from '../summary/share/fit-button.tsx';
import { DateSheet } from './date-sheet.tsx';
import css from './session-page.module.css';

interface MoreSheetProps {
  readonly record: SessionRecord;
  readonly onShare: () => void;
  /** Deletes at once, because the notice offers Undo. */
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** The rarer actions on a session: share it, correct its date, take it to another app, or delete it. */
export function MoreSheet({ record, onShare, onDelete, onClose }: MoreSheetProps) {
  const [dating, setDating] = useState(false);
  if (dating) return <DateSheet record={record} onClose={onClose} />;
  return (
    <Sheet open title={record.name} lang={record.language} onClose={onClose}>
      <div className={css.choices}>
        <Button size="lg" icon={lateIcons.share} onClick={onShare}>
          {sessionWords.share}
        </Button>
        <Button size="lg" icon={lateIcons.clock} onClick={() => setDating(true)}>
          {sessionWords.correctDate}
        </Button>
        <FitButton record={record} onPress={onClose} />
        <Button size="lg" icon={lateIcons.close} onClick={onDelete}>
          {sessionWords.delete}
        </Button>
      </div>
    </Sheet>
  );
}
