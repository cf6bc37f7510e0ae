import { useState } from 'react';
import type { SessionRecord, SetRecord } from '../../../core/training/record.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useAttempt } from '../../hooks/use-async.ts';
import { usePastSets } from '../../log/use-past-sets.ts';
import { CorrectedSet } from './corrected-set.tsx';
import css from './summary.module.css';

interface CorrectionSheetProps {
  readonly record: SessionRecord;
  /** The sets of one exercise; null while the sheet is closed. */
  readonly sets: readonly SetRecord[] | null;
  readonly onClose: () => void;
}

/** Corrects what was done in each set of an exercise. Changes are kept, whichever way the sheet is closed. */
export function CorrectionSheet({ record, sets, onClose }: CorrectionSheetProps) {
  const { history } = useApp();
  const attempt = useAttempt();
  const [changed, setChanged] = useState<ReadonlyMap<SetRecord, SetRecord>>(new Map());
  const change = (set: SetRecord, part: Partial<NonNullable<SetRecord['result']>>) => {
    const now = changed.get(set) ?? set;
    if (!now.result) return;
    setChanged(new Map(changed).set(set, { ...now, result: { ...now.result, ...part, entered: true } }));
  };
  const close = () => {
    onClose();
    if (changed.size === 0) return;
    const sets = record.sets.map((set) => changed.get(set) ?? set);
    attempt(() => history.getState().amend({ ...record, sets }));
    setChanged(new Map());
  };
  const past = usePastSets(sets?.[0]?.exercise ?? '', record.startedAtWall);
  const done = (sets ?? []).filter(({ result }) => result !== null);
  return (
    <Sheet open={sets !== null} title={done[0]?.name ?? ''} lang={record.language} onClose={close}>
      <ul className={css.sets}>
        {done.map((set) => {
          const { result } = changed.get(set) ?? set;
          return (
            result && (
              <li key={`${set.set}/${set.side}`}>
                <CorrectedSet set={set} result={result} past={past} onChange={(part) => change(set, part)} />
              </li>
            )
          );
        })}
      </ul>
      <Button kind="solid" size="lg" onClick={close}>
        {summaryWords.corrected}
      </Button>
    </Sheet>
  );
}
