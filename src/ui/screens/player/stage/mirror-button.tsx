import { playerWords } from '../../../../words/en/player-words.ts';
import { useSettings } from '../../../app-context.ts';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import css from './mirror-button.module.css';

interface MirrorButtonProps {
  readonly locked: boolean;
}

/** Mirrors the figure, so that it moves like the mirror image of the person in front of the screen. */
export function MirrorButton({ locked }: MirrorButtonProps) {
  const { settings, change } = useSettings((view) => view);
  return (
    <button
      type="button"
      className={css.mirror}
      disabled={locked}
      aria-pressed={settings.mirrored}
      onClick={() => change({ mirrored: !settings.mirrored })}
    >
      <Icon name={lateIcons.mirror} />
      <span className={css.word}>{playerWords.mirror}</span>
    </button>
  );
}
