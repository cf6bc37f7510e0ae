import type { SetLog } from '../../core/session/set-log.ts';
import { setLog } from '../../words/en/set-log.ts';
import { Stepper } from '../components/stepper.tsx';

interface RepsStepperProps {
  readonly result: Pick<SetLog, 'reps' | 'holdMs'>;
  readonly onChange: (part: Pick<SetLog, 'reps'> | Pick<SetLog, 'holdMs'>) => void;
}

/** The reps done, or the seconds held. */
export function RepsStepper({ result, onChange }: RepsStepperProps) {
  const { reps, holdMs } = result;
  if (reps !== null) {
    return (
      <Stepper
        label={setLog.reps}
        size="lg"
        value={reps}
        unit={setLog.repUnit(reps)}
        min={0}
        max={500}
        onChange={(value) => onChange({ reps: Math.round(value) })}
      />
    );
  }
  return (
    <Stepper
      label={setLog.held}
      size="lg"
      value={Math.round((holdMs ?? 0) / 1000)}
      unit={setLog.seconds}
      min={0}
      max={3600}
      onChange={(value) => onChange({ holdMs: Math.round(value) * 1000 })}
    />
  );
}
