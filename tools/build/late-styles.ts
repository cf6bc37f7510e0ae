import type { Plugin } from 'vite';

/** The name of the chunk that holds the styles of all late screens. */
export const LATE_STYLES = 'late-styles';

/** Writes the address of that stylesheet into the page, for src/ui/shell/late-styles.ts. */
export function lateStylesAddress(): Plugin {
  return {
    name: 'late-styles-address',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const file = Object.keys(bundle).find((name) => name.includes(LATE_STYLES) && name.endsWith('.css'));
        if (!file) throw new Error(`The build made no stylesheet named ${LATE_STYLES}.`);
        return [{ tag: 'meta', attrs: { name: LATE_STYLES, content: `./${file}` }, injectTo: 'head' }];
      },
    },
  };
}
