import css from '../../components/ask.module.css';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';

interface WipeSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onExport: () => void;
  readonly onWipe: () => void;
}

export function WipeSheet({ open, onClose, onExport, onWipe }: WipeSheetProps) {
  return (
    <Sheet open={open} title="Delete everything?" onClose={onClose}>
      <p className={css.words}>
        Every session, your settings, plans and music, on this device. Only an export brings them back, all
        but the music.
      </p>
      <div className={css.answers}>
        <Button size="lg" icon="download" onClick={onExport}>
          Export first
        </Button>
        <Button kind="solid" size="lg" icon="warn" onClick={onWipe}>
          Delete it all
        </Button>
        <Button size="lg" onClick={onClose}>
          Keep it
        </Button>
      </div>
    </Sheet>
  );
}
