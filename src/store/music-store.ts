import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MusicStorage, Song } from '../storage/music-storage.ts';

/** Why the last file could not be added or removed. */
export type MusicProblem = 'full' | 'refused' | 'not-audio';

export interface MusicView {
  /** Null until they are read. */
  readonly songs: readonly Song[] | null;
  readonly problem: MusicProblem | null;
  /** True while files are copied. */
  readonly busy: boolean;
  readonly load: () => Promise<void>;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** The sound of a song; null when it is missing. */
  readonly sound: (id: string) => Promise<Blob | null>;
}

export type MusicStore = StoreApi<MusicView>;

/** The person's own music. Its storage is fetched at the first use. */
export function createMusicStore(fetchStorage: () => Promise<MusicStorage>, newId: () => string): MusicStore {
  return createStore<MusicView>((set) => {
    const reload = async (storage: MusicStorage) => set({ songs: await storage.songs() });
    /** Null when it cannot be fetched now; the next call tries again. */
    const storageNow = () => fetchStorage().catch(() => null);
    return {
      songs: null,
      problem: null,
      busy: false,
      async load() {
        const storage = await storageNow();
        if (storage) await reload(storage);
      },
      async add(files) {
        set({ busy: true, problem: null });
        const storage = await storageNow();
        if (!storage) return set({ busy: false, problem: 'refused' });
        for (const file of files) {
          const answer = await storage.add(newId(), file);
          if (answer !== 'kept') set({ problem: answer });
          if (answer === 'full' || answer === 'refused') break;
        }
        await reload(storage);
        set({ busy: false });
      },
      async remove(ids) {
        const storage = await storageNow();
        set({ problem: (await storage?.remove(ids)) ? null : 'refused' });
        if (storage) await reload(storage);
      },
      sound: async (id) => (await storageNow())?.sound(id) ?? null,
    };
  });
}
