import type { SetRecord } from '../../../core/training/record.ts';
import type { SetResult } from '../../../core/training/set-result.ts';
import { useScales } from '../../hooks/use-scales.ts';
import { EffortRow } from '../../log/effort-row.tsx';
import { EntryQuestion } from '../../log/entry-question.tsx';
import { LoadStepper } from '../../log/load-stepper.tsx';
import { RepsStepper } from '../../log/reps-stepper.tsx';
import { useDoubt } from '../../log/use-doubt.ts';

interface CorrectedResultProps {
  readonly set: SetRecord;
  /** As corrected so far. */
  readonly result: SetResult;
  /** The sets of the sessions before it. */
  readonly past: readonly (readonly SetRecord[])[];
  readonly onChange: (part: Partial<SetResult>) => void;
}

/**
 * What was done in a set of a kept session. The app asks about a correction far above all sessions before, as it does
 * in the player.
 */
export function CorrectedResult({ set, result, past, onChange }: CorrectedResultProps) {
  const scale = useScales()(set.exercise);
  const isChanged = result !== set.result;
  const doubted = useDoubt(set, result, past);
  return (
    <>
      <LoadStepper
        exercise={set.exercise}
        kg={result.kg}
        known={[set, ...past.flat()].flatMap((each) => each.result?.kg ?? [])}
        onChange={(kg) => onChange({ kg })}
      />
      <RepsStepper result={result} onChange={onChange} />
      {doubted && isChanged ? (
        <EntryQuestion doubt={doubted.doubt} scale={scale} onKeep={doubted.keep} onCorrect={onChange} />
      ) : (
        <EffortRow felt={result} onChange={onChange} />
      )}
    </>
  );
}
