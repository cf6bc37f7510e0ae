import { useId, useState } from 'react';
import { begunAt, livedAt } from '../../../core/training/history/days.ts';
import type { SessionRecord } from '../../../core/training/record.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import field from '../../components/field.module.css';
import { Sheet } from '../../components/sheet.tsx';
import { useAttempt } from '../../hooks/use-attempt.ts';
import { useMinute } from '../../hooks/use-time.ts';

const MINUTE_MS = 60_000;
const two = (value: number) => String(value).padStart(2, '0');

/** In the format of the browser's field for a date and a time, on the clock of this device. */
function asField(wall: number): string {
  const date = new Date(wall);
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

interface DateSheetProps {
  readonly record: SessionRecord;
  readonly onClose: () => void;
}

/** Corrects when a session took place, for a device whose clock was wrong. */
export function DateSheet({ record, onClose }: DateSheetProps) {
  const { history } = useApp();
  const attempt = useAttempt();
  const mend = useId();
  const now = useMinute();
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? asField(livedAt(record));
  const at = new Date(value).getTime();
  const isPast = at < now + MINUTE_MS;
  const correct = () => {
    if (!isPast) return;
    const { amend } = history.getState();
    if (typed !== null) {
      attempt(
        () => amend({ ...record, ...begunAt(at, record) }),
        'date-corrected',
        () => attempt(() => amend(record), 'correction-undone'),
      );
    }
    onClose();
  };
  return (
    <Sheet open title={summaryWords.whenWasIt} onClose={onClose}>
      <input
        type="datetime-local"
        className={field.field}
        aria-label={summaryWords.begun}
        aria-invalid={!isPast}
        aria-describedby={mend}
        value={value}
        max={asField(now)}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <output id={mend} className="note">
        {!isPast && summaryWords.notYet}
      </output>
      <Button kind="solid" size="lg" disabled={!isPast} onClick={correct}>
        {summaryWords.corrected}
      </Button>
    </Sheet>
  );
}
