import { SOUND_MODES } from '../../../../words/en/sound-mode.ts';
import { useSettings } from '../../../app-context.ts';
import { Icon } from '../../../components/icon.tsx';
import css from './stage.module.css';

interface SoundModeButtonProps {
  readonly onPress: () => void;
}

/** Which mode one is in: one sign, and one sentence for whoever asks. */
export function SoundModeButton({ onPress }: SoundModeButtonProps) {
  const { icon, name, cost } = SOUND_MODES[useSettings((view) => view.settings.soundMode)];
  return (
    <button
      type="button"
      className={css.lock}
      aria-label={`Sound: ${name}. ${cost}`}
      title={`${name}. ${cost}`}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
