import { setLogWords } from '../../../../words/en/set-log-words.ts';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import css from './all-sets-button.module.css';

interface AllSetsButtonProps {
  readonly onPress: () => void;
}

/** Opens the log of every set done so far. */
export function AllSetsButton({ onPress }: AllSetsButtonProps) {
  return (
    <button type="button" className={css.all} onClick={onPress}>
      <Icon name={lateIcons.pencil} size="s" />
      {setLogWords.setsDone}
    </button>
  );
}
