import { useState } from 'react';
import type { SessionRecord } from '../../../core/training/record.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { DateSheet } from './late-sheets.ts';

interface RecordActionsProps {
  readonly record: SessionRecord;
  readonly onDelete: () => void;
}

/** Corrects the date of a session of the history, or deletes it. */
export function RecordActions({ record, onDelete }: RecordActionsProps) {
  const [dating, setDating] = useState(false);
  return (
    <div>
      <Button kind="ghost" icon={lateIcons.clock} onClick={() => setDating(true)}>
        {summaryWords.correctDate}
      </Button>
      {dating && <DateSheet record={record} onClose={() => setDating(false)} />}
      <Button kind="ghost" icon={lateIcons.warn} onClick={onDelete}>
        {summaryWords.delete}
      </Button>
    </div>
  );
}
