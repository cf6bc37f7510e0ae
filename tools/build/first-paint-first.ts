import type { Plugin } from 'vite';

/**
 * The page can be read before its script has arrived, so the stylesheet does not share a slow line with the script. Vite
 * writes the tag of the script anew and drops its attributes, hence after it.
 */
export function firstPaintFirst(): Plugin {
  return {
    name: 'first-paint-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<script type="module" ', '<script type="module" fetchpriority="low" '),
    },
  };
}
