import { AskSheet } from '../../../components/ask-sheet.tsx';
import { Button } from '../../../components/button.tsx';

interface LeaveSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onKeepGoing: () => void;
  readonly onLeave: () => void;
  readonly onEnd: () => void;
}

export function LeaveSheet({ open, onClose, onKeepGoing, onLeave, onEnd }: LeaveSheetProps) {
  return (
    <AskSheet
      open={open}
      title="Leave the session?"
      words="It is paused. You can leave it and go on later, right where you are."
      onClose={onClose}
    >
      <Button kind="cta" size="lg" onClick={onKeepGoing}>
        Keep going
      </Button>
      <Button size="lg" onClick={onLeave}>
        Pause and leave
      </Button>
      <Button kind="outline" size="lg" icon="stop" onClick={onEnd}>
        End session
      </Button>
    </AskSheet>
  );
}
