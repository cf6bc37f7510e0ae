import type { Plugin } from 'vite';

/** The name of the chunk that holds the styles of all late screens. */
export const LATE_STYLES = 'late-styles';
/** The editor has a file of its own: only those fetch it who change a routine. */
const OWN_STYLES = 'editor';

/** The stylesheets of late screens, but for those with a file of their own. */
export const isLateStyle = /(?<!\/own\/cards\/(?:editor|adding)\.module)\.css$/;

/** Writes the addresses of those stylesheets into the page, for src/ui/shell/late-styles.ts. */
export function lateStylesAddress(): Plugin {
  return {
    name: 'late-styles-address',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        [LATE_STYLES, OWN_STYLES].map((name) => {
          const file = Object.keys(bundle).find(
            (each) => each.includes(`/${name}-`) && each.endsWith('.css'),
          );
          if (!file) throw new Error(`The build made no stylesheet named ${name}.`);
          return { tag: 'meta', attrs: { name, content: `./${file}` }, injectTo: 'head' };
        }),
    },
  };
}
