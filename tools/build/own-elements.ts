import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const WRAP = fileURLToPath(new URL('../../src/ui/jsx/own-element.ts', import.meta.url));
const RUNTIME = /^react\/jsx-(?:dev-)?runtime$/;
const MADE = '\0own-elements:';

/** Gives every text of the app's own JSX that has siblings an element of its own; `src/ui/jsx/own-element.ts` says why. */
export function ownElements(): Plugin {
  return {
    name: 'own-elements',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (importer.startsWith(MADE) && source === WRAP) return WRAP;
      const ours = RUNTIME.test(source) && importer.includes('/src/') && importer.endsWith('.tsx');
      return ours && !importer.includes('/node_modules/') ? MADE + source : null;
    },
    load(id) {
      if (!id.startsWith(MADE)) return null;
      const runtime = JSON.stringify(id.slice(MADE.length));
      const wrap = `import { withOwnElements as own } from ${JSON.stringify(WRAP)};`;
      return id.includes('dev')
        ? `import { Fragment, jsxDEV as make } from ${runtime};
${wrap}
export const jsxDEV = (type, props, key, many, source, self) => make(type, many ? own(props) : props, key, many, source, self);
export { Fragment };`
        : `import { Fragment, jsx, jsxs as make } from ${runtime};
${wrap}
export const jsxs = (type, props, key) => make(type, own(props), key);
export { Fragment, jsx };`;
    },
  };
}
