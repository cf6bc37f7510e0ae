import { setLogWords } from '../../../../words/en/set-log-words.ts';
import { Button } from '../../../components/button.tsx';
import { lateIcons } from '../../../components/late-icons.ts';

interface AllSetsButtonProps {
  readonly onPress: () => void;
}

/** Opens the log of every set done so far. */
export function AllSetsButton({ onPress }: AllSetsButtonProps) {
  return (
    <Button
      icon={lateIcons.list}
      iconOnly
      label={setLogWords.allSets}
      title={setLogWords.allSets}
      onClick={onPress}
    />
  );
}
