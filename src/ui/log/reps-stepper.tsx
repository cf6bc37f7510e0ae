import type { SetLog } from '../../core/session/set-log.ts';
import { setLogWords } from '../../words/en/set-log-words.ts';
import { Stepper } from '../components/stepper.tsx';

interface RepsStepperProps {
  readonly result: Pick<SetLog, 'reps' | 'holdMs'>;
  readonly eager?: boolean;
  readonly onChange: (part: Pick<SetLog, 'reps'> | Pick<SetLog, 'holdMs'>) => void;
}

/** The reps done, or the seconds held. */
export function RepsStepper({ result, eager = false, onChange }: RepsStepperProps) {
  const { reps, holdMs } = result;
  const count = reps ?? Math.round((holdMs ?? 0) / 1000);
  const [label, unit, max] =
    reps === null
      ? [setLogWords.held, setLogWords.seconds, 3600]
      : [setLogWords.reps, setLogWords.repUnit(reps), 500];
  const change = (value: number) =>
    onChange(reps === null ? { holdMs: Math.round(value) * 1000 } : { reps: Math.round(value) });
  return (
    <Stepper
      eager={eager}
      label={label}
      size="lg"
      value={count}
      unit={unit}
      min={0}
      max={max}
      onChange={change}
    />
  );
}
