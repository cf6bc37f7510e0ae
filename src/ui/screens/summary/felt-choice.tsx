import type { Effort } from '../../../core/session/set-log.ts';
import type { SessionRecord } from '../../../core/training/record.ts';
import { setLogWords } from '../../../words/en/set-log-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { useApp } from '../../app-context.ts';
import { Segmented } from '../../components/segmented.tsx';
import { useAttempt } from '../../hooks/use-attempt.ts';

const EFFORTS: readonly Effort[] = ['easy', 'right', 'hard'];

interface FeltChoiceProps {
  readonly record: SessionRecord;
}

/** How the whole session was. The answer is saved at once. */
export function FeltChoice({ record }: FeltChoiceProps) {
  const { history } = useApp();
  const attempt = useAttempt();
  return (
    <section>
      <h2>{summaryWords.howWasIt}</h2>
      <Segmented
        label={summaryWords.howWasIt}
        options={EFFORTS.map((value) => ({ value, label: setLogWords.effort(value) }))}
        value={record.felt ?? null}
        onChange={(felt) => attempt(() => history.getState().amend({ ...record, felt }))}
      />
    </section>
  );
}
