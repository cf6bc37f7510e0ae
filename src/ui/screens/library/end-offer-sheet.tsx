import { AskSheet } from '../../components/ask-sheet.tsx';
import { Button } from '../../components/button.tsx';

interface EndOfferSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onEnd: () => void;
}

export function EndOfferSheet({ open, onClose, onEnd }: EndOfferSheetProps) {
  return (
    <AskSheet
      open={open}
      title="End this session?"
      words="What you did so far goes into your history, marked as ended early."
      onClose={onClose}
    >
      <Button kind="solid" size="lg" icon="stop" onClick={onEnd}>
        End it
      </Button>
      <Button size="lg" onClick={onClose}>
        Keep it
      </Button>
    </AskSheet>
  );
}
