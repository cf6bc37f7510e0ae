import { useSettings } from '../../../app-context.ts';
import { useMedia } from '../../../hooks/use-media.ts';

/** The screens on which the figure is large enough to follow as in a mirror. A narrow phone lies beside the mat. */
export const useMirrorFits = (): boolean => useMedia('(min-width: 600px)');

/** Whether the figure is shown as in a mirror. */
export function useMirrored(): boolean {
  const wanted = useSettings((view) => view.settings.mirrored);
  return useMirrorFits() && wanted;
}
