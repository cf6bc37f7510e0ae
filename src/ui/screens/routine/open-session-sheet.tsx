import { useLocation } from 'wouter';
import { isLive, offerOf } from '../../../store/session-store.ts';
import { useSession } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useStart } from '../../hooks/use-start.ts';
import { routes } from '../../shell/routes.ts';

interface OpenSessionSheetProps {
  readonly open: boolean;
  /** What was about to start. */
  readonly name: string;
  readonly onStart: () => void;
  readonly onClose: () => void;
}

/** One session at a time: go on with the one that is not over, or end it. */
export function OpenSessionSheet({ open, name, onStart, onClose }: OpenSessionSheetProps) {
  const { resume } = useStart();
  const [, navigate] = useLocation();
  const onStage = useSession(isLive);
  const other = useSession((view) => (view.stage.kind === 'live' ? view.stage : offerOf(view))?.plan.name);
  const goOn = () => {
    onClose();
    if (onStage) navigate(routes.session);
    else resume();
  };
  // Starting ends the other one, and writes down what was done.
  const endAndStart = () => {
    onClose();
    onStart();
  };
  return (
    <Sheet open={open} title={`${other ?? 'A session'} is not over`} onClose={onClose}>
      <p>Only one session runs at a time. Ending it writes what you did into your history.</p>
      <Button kind="solid" size="lg" icon="play" onClick={goOn}>
        Go on with it
      </Button>
      <Button kind="outline" icon="stop" onClick={endAndStart}>
        End it and start {name}
      </Button>
    </Sheet>
  );
}
