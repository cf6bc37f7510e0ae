import { AskSheet } from '../../components/ask-sheet.tsx';
import { Button } from '../../components/button.tsx';

interface WipeSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onExport: () => void;
  readonly onWipe: () => void;
}

export function WipeSheet({ open, onClose, onExport, onWipe }: WipeSheetProps) {
  return (
    <AskSheet
      open={open}
      title="Delete everything?"
      words="Every session, your settings, plans and music, on this device. Only an export brings them back, all but the music."
      onClose={onClose}
    >
      <Button size="lg" icon="download" onClick={onExport}>
        Export first
      </Button>
      <Button kind="solid" size="lg" icon="warn" onClick={onWipe}>
        Delete it all
      </Button>
      <Button size="lg" onClick={onClose}>
        Keep it
      </Button>
    </AskSheet>
  );
}
