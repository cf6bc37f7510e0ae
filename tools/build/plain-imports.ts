import type { Plugin } from 'vite';

/**
 * Vite wraps every dynamic import in a helper that first fetches the files and styles it names. This build names none,
 * so the helper only calls the import.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
