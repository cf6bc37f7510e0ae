import { useSettings } from '../../../app-context.ts';
import { useMedia } from '../../../hooks/use-media.ts';

/** Where the figure has room to be followed like a mirror. A narrow phone lies beside the mat. */
export const useMirrorFits = (): boolean => useMedia('(min-width: 600px)');

/** Whether the figure is shown as in a mirror. */
export function useMirrored(): boolean {
  const wanted = useSettings((view) => view.settings.mirrored);
  return useMirrorFits() && wanted;
}
