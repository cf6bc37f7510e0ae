import { useEffect } from 'react';
import type { Settings } from '../../core/settings.ts';
import { useSettings } from '../app-context.ts';
import { useMedia } from '../hooks/use-media.ts';

/** Sets the colour of the browser's own bars, one of those in index.html. */
function colourBars(theme: Settings['theme'], more: boolean): void {
  for (const colour of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { of, plain, more: strong } = colour.dataset;
    const chosen = theme === of ? 'all' : 'not all';
    colour.media = theme === 'system' ? `(prefers-color-scheme: ${of})` : chosen;
    colour.content = (more ? strong : plain) ?? colour.content;
  }
}

/** Mirrors theme and contrast, as set or as the system asks, into the attributes the tokens read. */
export function useLook() {
  'use no memo';
  const { theme, moreContrast } = useSettings((view) => view.settings);
  const asked = useMedia('(prefers-contrast: more)');
  const more = moreContrast || asked;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    if (more) dataset['contrast'] = 'more';
    else delete dataset['contrast'];
    colourBars(theme, more);
  }, [theme, more]);
}
