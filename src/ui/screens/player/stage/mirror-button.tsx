import { playerWords } from '../../../../words/en/player-words.ts';
import { useSettings } from '../../../app-context.ts';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { useMedia } from '../../../hooks/use-media.ts';
import css from './mirror-button.module.css';

/** The screens on which the figure is large enough to follow as in a mirror. A narrow phone lies beside the mat. */
export const useMirrorFits = (): boolean => useMedia('(min-width: 600px)');

/** Whether the figure is shown as in a mirror. */
export function useMirrored(): boolean {
  const wanted = useSettings((view) => view.settings.mirrored);
  return useMirrorFits() && wanted;
}

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
