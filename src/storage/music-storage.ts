import { late } from '../core/late.ts';
import { openDatabase } from './database.ts';
import type { Drawers } from './drawers.ts';
import { fieldsOf } from './fields-of.ts';

/** A song that is kept, without its sound. */
export interface Song {
  readonly id: string;
  readonly name: string;
}

export interface MusicStorage {
  /** In the order they were added. Empty where nothing can be read. */
  readonly songs: () => Promise<readonly Song[]>;
  /** `full`: there is no room for this one. What was kept before stays. */
  readonly add: (song: Song, file: Blob) => Promise<'kept' | 'full' | 'refused'>;
  /** Null when it is gone. */
  readonly sound: (id: string) => Promise<Blob | null>;
  /** False when the browser would not let go of them. */
  readonly remove: (ids: readonly string[]) => Promise<boolean>;
}

/** Beside the files, and written together with them. */
const LIST = 'list';

function isSong(value: unknown): value is Song {
  const { id, name } = fieldsOf(value);
  return typeof id === 'string' && id !== LIST && typeof name === 'string';
}

const isFull = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'QuotaExceededError';

/**
 * A person's own music. Unlike what the app writes down it is never held in memory where it cannot be kept: it is
 * large, and whoever picked it has to know. Nothing here rejects.
 */
export function createMusicStorage(open: () => Promise<Drawers> = openDatabase): MusicStorage {
  const drawers = late(open);
  const list = async (): Promise<readonly Song[]> => {
    const stored = await (await drawers()).read('music', LIST);
    return Array.isArray(stored) ? stored.filter(isSong) : [];
  };
  return {
    songs: () => list().catch(() => []),
    async add(song, file) {
      try {
        const songs = [...(await list()), song];
        await (await drawers()).write('music', { [song.id]: file, [LIST]: songs }, true);
        return 'kept';
      } catch (error) {
        return isFull(error) ? 'full' : 'refused';
      }
    },
    async sound(id) {
      try {
        const found = await (await drawers()).read('music', id);
        return found instanceof Blob ? found : null;
      } catch {
        return null;
      }
    },
    async remove(ids) {
      try {
        const songs = (await list()).filter(({ id }) => !ids.includes(id));
        const gone = Object.fromEntries(ids.map((id) => [id, undefined]));
        await (await drawers()).write('music', { ...gone, [LIST]: songs }, true);
        return true;
      } catch {
        return false;
      }
    },
  };
}
