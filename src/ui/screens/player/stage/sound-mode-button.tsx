import { player } from '../../../../words/en/player.ts';
import { SOUND_MODES } from '../../../../words/en/sound-mode.ts';
import { useSettings } from '../../../app-context.ts';
import { Icon } from '../../../components/icon.tsx';
import css from './stage.module.css';

interface SoundModeButtonProps {
  readonly onPress: () => void;
}

/** The sound mode in use: an icon, and a sentence in its label. */
export function SoundModeButton({ onPress }: SoundModeButtonProps) {
  const { icon, name, cost } = SOUND_MODES[useSettings((view) => view.settings.soundMode)];
  return (
    <button
      type="button"
      className={css.lock}
      aria-label={player.sound(name, cost)}
      title={`${name}. ${cost}`}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
