import { useLocation } from 'wouter';
import type { Plan } from '../../../core/plan/plan.ts';
import { isActive } from '../../../core/session/views.ts';
import { useSession } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useStart } from '../../hooks/use-start.ts';
import { routes } from '../../routes.ts';

interface OpenSessionSheetProps {
  readonly open: boolean;
  /** What was about to start. */
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** One session at a time: go on with the one that is not over, or end it. */
export function OpenSessionSheet({ open, plan, onClose }: OpenSessionSheetProps) {
  const { start, resume } = useStart();
  const [, navigate] = useLocation();
  const onStage = useSession(({ state }) => isActive(state));
  const name = useSession((view) => (onStage ? view.plan?.name : view.offer?.plan.name));
  const goOn = () => {
    onClose();
    if (onStage) navigate(routes.session);
    else resume();
  };
  // Starting ends the other one, and writes down what was done.
  const endAndStart = () => {
    onClose();
    start(plan);
  };
  return (
    <Sheet open={open} title={`${name ?? 'A session'} is not over`} onClose={onClose}>
      <p>Only one session runs at a time. Ending it writes what you did into your history.</p>
      <Button kind="solid" size="lg" icon="play" onClick={goOn}>
        Go on with it
      </Button>
      <Button kind="outline" icon="stop" onClick={endAndStart}>
        End it and start {plan.name}
      </Button>
    </Sheet>
  );
}
