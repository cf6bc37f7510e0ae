import { rackOf } from '../../../../core/owns/loads.ts';
import type { WorkStep } from '../../../../core/plan/plan.ts';
import { patternOf } from '../../../../core/routine/pattern.ts';
import { planLoad } from '../../../../core/session/plan-swap.ts';
import { rampLoads } from '../../../../core/training/ramp-loads.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { useApp, useLibrary, useSettings } from '../../../app-context.ts';
import { useOwns } from '../../../hooks/use-scales.ts';
import { LoadStepper } from '../../../log/load-stepper.tsx';
import { part } from '../../../shell/late-component.ts';

/** Asked once for each exercise. */
const FirstLoad = part('FirstLoad', () => import('./first-load.tsx'));

interface SetUpLoadProps extends LiveSession {
  readonly coming: WorkStep;
}

/** Changes the weight of the lift that is set up, and with it the plates and the ramp-ups. */
export function SetUpLoad({ plan, state, coming }: SetUpLoadProps) {
  const { session } = useApp();
  const unit = useSettings((view) => view.settings.units);
  const owns = useOwns();
  const { slot, exercise: id, dose } = coming.set;
  const exercise = useLibrary((view) => view.exercises.get(id));
  const change = (kg: number) => {
    const rack = rackOf(exercise?.equipment ?? [], unit, owns);
    const rampKg = exercise ? rampLoads(rack, kg, patternOf(exercise)) : [];
    session.getState().send({ type: 'swap', ...planLoad(plan, state, slot, kg, rampKg) });
  };
  return (
    <>
      {dose.kg == null && <FirstLoad exercise={id} onChoose={change} />}
      <LoadStepper exercise={id} kg={dose.kg ?? null} onChange={change} />
    </>
  );
}
