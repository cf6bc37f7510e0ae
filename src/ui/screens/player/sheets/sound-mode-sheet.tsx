import { Sheet } from '../../../components/sheet.tsx';
import { SoundModeChoice } from '../../../components/sound-mode-choice.tsx';

interface SoundModeSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Changes how the session is heard from here on; where one is stays as it is. */
export function SoundModeSheet({ open, onClose }: SoundModeSheetProps) {
  return (
    <Sheet open={open} title="How cues are heard" onClose={onClose}>
      <SoundModeChoice />
    </Sheet>
  );
}
