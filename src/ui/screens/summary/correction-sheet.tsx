import { useState } from 'react';
import type { Pain } from '../../../core/session/pain.ts';
import type { SessionRecord, SetRecord } from '../../../core/training/record.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useAttempt } from '../../hooks/use-attempt.ts';
import { usePastSets } from '../../log/use-past-sets.ts';
import { CorrectedResult } from './corrected-result.tsx';
import { PainField } from './pain-field.tsx';
import css from './summary.module.css';

interface CorrectionSheetProps {
  readonly record: SessionRecord;
  /** The sets of one exercise. */
  readonly sets: readonly SetRecord[];
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
  const changePain = (set: SetRecord, pain: Pain | undefined) => {
    const { pain: _, ...others } = changed.get(set) ?? set;
    setChanged(new Map(changed).set(set, pain ? { ...others, pain } : others));
  };
  const close = () => {
    onClose();
    if (changed.size === 0) return;
    const sets = record.sets.map((set) => changed.get(set) ?? set);
    attempt(() => history.getState().amend({ ...record, sets }));
  };
  const past = usePastSets(sets[0]?.exercise ?? '', record.startedAtWall);
  const told = sets.filter(({ result, pain }) => result !== null || pain);
  return (
    <Sheet open title={told[0]?.name ?? ''} lang={record.language} onClose={close}>
      <ul className={css.sets}>
        {told.map((set) => {
          const { result, pain } = changed.get(set) ?? set;
          return (
            <li key={`${set.set}/${set.side}`}>
              <fieldset className={css.set} aria-label={summaryWords.set(set)}>
                <b>{summaryWords.set(set)}</b>
                {result && (
                  <CorrectedResult
                    set={set}
                    result={result}
                    past={past}
                    onChange={(part) => change(set, part)}
                  />
                )}
                {pain && <PainField pain={pain} onChange={(to) => changePain(set, to)} />}
              </fieldset>
            </li>
          );
        })}
      </ul>
      <Button kind="solid" size="lg" onClick={close}>
        {summaryWords.corrected}
      </Button>
    </Sheet>
  );
}
