import type { Plugin } from 'vite';

/** The modules of web workers. They are built apart from the page, whose bundle has only their code. */
export const modulesOfWorkers = new Set<string>();

/** Notes what a worker is made of, for the licence notices. */
export function noteModules(): Plugin {
  return {
    name: 'note-modules',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        for (const id of file.type === 'chunk' ? file.moduleIds : []) modulesOfWorkers.add(id);
      }
    },
  };
}
