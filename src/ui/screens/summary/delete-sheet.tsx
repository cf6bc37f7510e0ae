import css from '../../components/ask.module.css';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';

interface DeleteSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDelete: () => void;
}

export function DeleteSheet({ open, onClose, onDelete }: DeleteSheetProps) {
  return (
    <Sheet open={open} title="Delete this session?" onClose={onClose}>
      <p className={css.words}>It goes from your history, its curves and what comes next. For good.</p>
      <div className={css.answers}>
        <Button kind="solid" size="lg" icon="warn" onClick={onDelete}>
          Delete it
        </Button>
        <Button size="lg" onClick={onClose}>
          Keep it
        </Button>
      </div>
    </Sheet>
  );
}
