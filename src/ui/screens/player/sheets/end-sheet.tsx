import { AskSheet } from '../../../components/ask-sheet.tsx';
import { Button } from '../../../components/button.tsx';

interface EndSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onKeepGoing: () => void;
  readonly onEnd: () => void;
}

export function EndSheet({ open, onClose, onKeepGoing, onEnd }: EndSheetProps) {
  return (
    <AskSheet open={open} title="End the session?" words="What you have done is saved." onClose={onClose}>
      <Button kind="solid" size="lg" icon="stop" onClick={onEnd}>
        End session
      </Button>
      <Button size="lg" onClick={onKeepGoing}>
        Keep going
      </Button>
    </AskSheet>
  );
}
