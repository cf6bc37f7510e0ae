import type { Plugin } from 'vite';

/**
 * Lets each late file name all files it needs, also those that only its imports import, so that a browser asks for all
 * of them at once instead of learning of the next ones as each arrives. The order in which they run stays the same.
 */
export function flatImports(): Plugin {
  return {
    name: 'flat-imports',
    apply: 'build',
    generateBundle(_, bundle) {
      const importsOf = (name: string) => {
        const file = bundle[name];
        return file?.type === 'chunk' ? file.imports : [];
      };
      const withAll = (names: readonly string[], found = new Set<string>()): Set<string> => {
        for (const name of names) {
          if (found.has(name)) continue;
          found.add(name);
          withAll(importsOf(name), found);
        }
        return found;
      };
      const here = withAll(
        Object.values(bundle).flatMap((file) => ('isEntry' in file && file.isEntry ? file.fileName : [])),
      );
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isDynamicEntry) continue;
        const further = [...withAll(file.imports)].filter(
          (name) => !here.has(name) && !file.imports.includes(name) && name !== file.fileName,
        );
        file.code += further.map((name) => `import"./${name.split('/').at(-1)}";`).join('');
      }
    },
  };
}
