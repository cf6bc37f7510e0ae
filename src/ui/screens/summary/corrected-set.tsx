import type { SetRecord } from '../../../core/training/record.ts';
import type { SetResult } from '../../../core/training/set-result.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { useScales } from '../../hooks/use-scales.ts';
import { EffortRow } from '../../log/effort-row.tsx';
import { EntryQuestion } from '../../log/entry-question.tsx';
import { LoadStepper } from '../../log/load-stepper.tsx';
import { RepsStepper } from '../../log/reps-stepper.tsx';
import { useDoubt } from '../../log/use-doubt.ts';
import css from './summary.module.css';

interface CorrectedSetProps {
  readonly set: SetRecord;
  /** As corrected so far. */
  readonly result: SetResult;
  /** The sets of the sessions before it. */
  readonly past: readonly (readonly SetRecord[])[];
  readonly onChange: (part: Partial<SetResult>) => void;
}

/** One set of a kept session. A correction far above all sessions before is asked about, as it is in the player. */
export function CorrectedSet({ set, result, past, onChange }: CorrectedSetProps) {
  const scale = useScales()(set.exercise);
  const isChanged = result !== set.result;
  const doubted = useDoubt(set, result, past);
  return (
    <fieldset className={css.set} aria-label={summaryWords.set(set)}>
      <b>{summaryWords.set(set)}</b>
      <LoadStepper exercise={set.exercise} kg={result.kg} onChange={(kg) => onChange({ kg })} />
      <RepsStepper result={result} onChange={onChange} />
      {doubted && isChanged ? (
        <EntryQuestion doubt={doubted.doubt} scale={scale} onKeep={doubted.keep} onCorrect={onChange} />
      ) : (
        <EffortRow felt={result} onChange={onChange} />
      )}
    </fieldset>
  );
}
