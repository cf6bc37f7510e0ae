import { AskSheet } from '../../components/ask-sheet.tsx';
import { Button } from '../../components/button.tsx';

interface DeleteSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDelete: () => void;
}

export function DeleteSheet({ open, onClose, onDelete }: DeleteSheetProps) {
  return (
    <AskSheet
      open={open}
      title="Delete this session?"
      words="It goes from your history, its curves and what comes next. For good."
      onClose={onClose}
    >
      <Button kind="solid" size="lg" icon="warn" onClick={onDelete}>
        Delete it
      </Button>
      <Button size="lg" onClick={onClose}>
        Keep it
      </Button>
    </AskSheet>
  );
}
