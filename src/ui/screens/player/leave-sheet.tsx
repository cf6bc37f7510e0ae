import css from '../../components/ask.module.css';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';

interface LeaveSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onKeepGoing: () => void;
  readonly onLeave: () => void;
  readonly onEnd: () => void;
}

export function LeaveSheet({ open, onClose, onKeepGoing, onLeave, onEnd }: LeaveSheetProps) {
  return (
    <Sheet open={open} title="Leave the session?" onClose={onClose}>
      <p className={css.words}>It is paused. You can leave it and go on later, right where you are.</p>
      <div className={css.answers}>
        <Button kind="cta" size="lg" onClick={onKeepGoing}>
          Keep going
        </Button>
        <Button size="lg" onClick={onLeave}>
          Pause and leave
        </Button>
        <Button kind="outline" size="lg" icon="stop" onClick={onEnd}>
          End session
        </Button>
      </div>
    </Sheet>
  );
}
