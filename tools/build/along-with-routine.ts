import type { Plugin } from 'vite';

/** The chunk of the screen that most people open first. */
const ROUTINE_SCREEN = 'routine-screen';

/** Writes the addresses of the files that the screen of a routine imports into the page, for src/ui/shell/fetch-along.ts. */
export function alongWithRoutine(): Plugin {
  return {
    name: 'along-with-routine',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const screen = chunks.find(({ name }) => name === ROUTINE_SCREEN);
        if (!screen) throw new Error(`The build made no file named ${ROUTINE_SCREEN}.`);
        const here = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
        const files = screen.imports.filter((file) => !here.has(file)).map((file) => `./${file}`);
        return [{ tag: 'meta', attrs: { name: ROUTINE_SCREEN, content: files.join(' ') }, injectTo: 'head' }];
      },
    },
  };
}
