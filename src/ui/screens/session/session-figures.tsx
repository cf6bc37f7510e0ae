import { formatClock } from '../../../core/duration.ts';
import { liftedKg } from '../../../core/training/exercise-effort.ts';
import { allDone, recordTimes, type SessionRecord } from '../../../core/training/record.ts';
import { sessionWords } from '../../../words/en/session-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { number } from '../../../words/format.ts';
import { useLibrary, useSettings } from '../../app-context.ts';
import type { Comparison } from '../../hooks/use-since-last-time.ts';
import { Figures } from '../../trend/figures.tsx';

interface SessionFiguresProps {
  readonly record: SessionRecord;
  readonly comparison: Comparison | null;
}

/** Its time, its sets, and what was lifted or worked, compared with the last time. */
export function SessionFigures({ record, comparison }: SessionFiguresProps) {
  const unit = useSettings((view) => view.settings.units);
  const { totalMs, pausedMs, workMs } = recordTimes(record);
  const kg = liftedKg(
    record,
    useLibrary((view) => view.exercises),
  );
  const last = comparison?.last;
  return (
    <Figures
      all={[
        {
          value: formatClock(totalMs),
          of: sessionWords.total,
          ...(pausedMs >= 1000 && { note: sessionWords.totalPaused(formatClock(pausedMs)) }),
        },
        {
          value: number(allDone(record)),
          small: sessionWords.of(record.plannedSets),
          of: sessionWords.sets,
          ...(record.reason === 'ended' && { note: summaryWords.endedEarly }),
        },
        kg > 0
          ? {
              value: summaryWords.weight(kg, unit),
              of: sessionWords.lifted,
              ...(last && { note: summaryWords.weightSince(kg - last.kg, unit) }),
            }
          : {
              value: formatClock(workMs),
              of: sessionWords.work,
              ...(last && { note: summaryWords.timeSince(workMs - last.workMs) }),
            },
      ]}
    />
  );
}
