import css from '../../components/ask.module.css';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';

interface EndSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onKeepGoing: () => void;
  readonly onEnd: () => void;
}

export function EndSheet({ open, onClose, onKeepGoing, onEnd }: EndSheetProps) {
  return (
    <Sheet open={open} title="End the session?" onClose={onClose}>
      <p className={css.words}>What you have done is saved.</p>
      <div className={css.answers}>
        <Button kind="solid" size="lg" icon="stop" onClick={onEnd}>
          End session
        </Button>
        <Button size="lg" onClick={onKeepGoing}>
          Keep going
        </Button>
      </div>
    </Sheet>
  );
}
