import { playerWords } from '../../../../words/en/player-words.ts';
import { soundModeWords } from '../../../../words/en/sound-mode-words.ts';
import { useSettings } from '../../../app-context.ts';
import { Icon } from '../../../components/icon.tsx';
import { SOUND_MODE_ICONS } from '../../../components/late-icons.ts';
import css from './stage.module.css';

interface SoundModeButtonProps {
  readonly onPress: () => void;
}

/** The sound mode in use: an icon, and a sentence in its label. */
export function SoundModeButton({ onPress }: SoundModeButtonProps) {
  const mode = useSettings((view) => view.settings.soundMode);
  const name = soundModeWords.name(mode);
  const cost = soundModeWords.cost(mode);
  return (
    <button
      type="button"
      className={css.lock}
      aria-label={playerWords.sound(name, cost)}
      title={`${name}. ${cost}`}
      onClick={onPress}
    >
      <Icon name={SOUND_MODE_ICONS[mode]} />
    </button>
  );
}
