import css from '../../components/ask.module.css';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';

interface EndOfferSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onEnd: () => void;
}

export function EndOfferSheet({ open, onClose, onEnd }: EndOfferSheetProps) {
  return (
    <Sheet open={open} title="End this session?" onClose={onClose}>
      <p className={css.words}>What you did so far goes into your history, marked as ended early.</p>
      <div className={css.answers}>
        <Button kind="solid" size="lg" icon="stop" onClick={onEnd}>
          End it
        </Button>
        <Button size="lg" onClick={onClose}>
          Keep it
        </Button>
      </div>
    </Sheet>
  );
}
