import type { Pain } from '../../../../core/session/pain.ts';
import { setLogWords } from '../../../../words/en/set-log-words.ts';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { Toggle } from '../../../components/toggle.tsx';
import css from './log-panel.module.css';

interface HurtToggleProps {
  readonly pain: Pain | undefined;
  readonly onPress: () => void;
}

/** Asks where it hurts; pressed once a pain is noted. */
export function HurtToggle({ pain, onPress }: HurtToggleProps) {
  return (
    <Toggle pressed={pain !== undefined} onPress={onPress}>
      <span className={css.hurts}>
        <Icon name={lateIcons.bolt} size="s" />
        {pain ? setLogWords.hurts(pain.level) : setLogWords.itHurts}
      </span>
    </Toggle>
  );
}
