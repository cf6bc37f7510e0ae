import { type Library, readLibrary } from './read-library.ts';

/** The routines and exercises that ship with the app. Throws when one of the files is broken. */
export const bundledLibrary = (): Library =>
  readLibrary(
    import.meta.glob('../../routines/*.json', { eager: true, import: 'default' }),
    import.meta.glob('../../routines/exercises/*.json', { eager: true, import: 'default' }),
  );
