import { createMusicStorage, type MusicStorage } from '../../src/storage/music-storage.ts';

/** Real music storage over a map that holds as many songs as there is room for. */
export function fakeMusicStorage(room = 100): MusicStorage {
  const values = new Map<string, unknown>();
  const nothing = async () => {};
  return createMusicStorage(async () => ({
    read: async (_drawer, key) => values.get(key),
    async write(_drawer, changes) {
      const all = new Map([...values, ...Object.entries(changes)]);
      const after = [...all].filter(([, value]) => value !== undefined);
      if (after.length - 1 > room) throw new DOMException('full', 'QuotaExceededError');
      values.clear();
      for (const [key, value] of after) values.set(key, value);
    },
    append: nothing,
    any: async () => false,
  }));
}
