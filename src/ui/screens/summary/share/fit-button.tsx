import type { SessionRecord } from '../../../../core/training/record.ts';
import { shareWords } from '../../../../words/en/share-words.ts';
import { useApp, useSettings } from '../../../app-context.ts';
import { Button } from '../../../components/button.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { useAsync } from '../../../hooks/use-async.ts';
import { useGive } from '../../../hooks/use-give.ts';

interface FitButtonProps {
  readonly record: SessionRecord;
  /** Closes the sheet that the button is on, which would cover the notice. */
  readonly onPress: () => void;
}

/** Takes a session to another app. */
export function FitButton({ record, onPress }: FitButtonProps) {
  const { dataTools } = useApp();
  const unit = useSettings((view) => view.settings.units);
  const give = useGive();
  // Made before the press, because the browser opens the system's sheet only during a press.
  const made = async () => {
    const { fitFile, files } = await dataTools();
    return { file: await fitFile(record, unit), files };
  };
  const fit = useAsync(() => made().catch(() => null), record.id);
  return (
    <Button
      size="lg"
      icon={lateIcons.share}
      disabled={!fit}
      onClick={() => {
        if (fit) give(fit.files, fit.file);
        onPress();
      }}
    >
      {shareWords.asFit}
    </Button>
  );
}
