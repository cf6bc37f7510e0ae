import * as v from 'valibot';
import type { KeyValue, Values } from './key-value.ts';

/** A stored song, without its sound. */
export interface Song {
  readonly id: string;
  readonly name: string;
}

export interface MusicStorage {
  /** In the order in which they were added; empty when nothing can be read. */
  readonly songs: () => Promise<readonly Song[]>;
  /** `full`: there is no room for this one. Songs stored before stay. */
  readonly add: (id: string, file: File) => Promise<'kept' | 'full' | 'refused' | 'not-audio'>;
  /** Null when it is missing. */
  readonly sound: (id: string) => Promise<Blob | null>;
  /** False when the browser refused. */
  readonly remove: (ids: readonly string[]) => Promise<boolean>;
}

/** Some systems leave the type of a file empty; then the name decides. */
const isAudio = ({ type, name }: File): boolean =>
  type === '' ? /\.(mp3|m4a|aac|ogg|oga|opus|flac|wav)$/i.test(name) : type.startsWith('audio/');

/** The key of the list of songs, which is written together with the files. */
const LIST = 'list';

const SONG = v.object({
  id: v.pipe(v.string(), v.notValue(LIST)),
  name: v.string(),
}) satisfies v.GenericSchema<unknown, Song>;

const asSongs = (stored: unknown): readonly Song[] =>
  Array.isArray(stored) ? stored.filter((each) => v.is(SONG, each)) : [];

const isFull = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'QuotaExceededError';

/**
 * A person's own music. When the disk refuses a song, it is not kept in memory as other data is: it is large, and the
 * user has to know. Nothing here rejects.
 */
export function createMusicStorage(values: KeyValue): MusicStorage {
  const change = (edit: (songs: readonly Song[]) => readonly Song[], files: Values) =>
    values.change('music', LIST, (stored) => edit(asSongs(stored)), files);
  return {
    songs: () => values.read('music', LIST).then(asSongs, () => []),
    async add(id, file) {
      if (!isAudio(file)) return 'not-audio';
      const song = { id, name: file.name.replace(/\.[^.]+$/, '') };
      try {
        await change((songs) => [...songs.filter((each) => each.id !== id), song], { [id]: file });
        return 'kept';
      } catch (error) {
        return isFull(error) ? 'full' : 'refused';
      }
    },
    sound: (id) =>
      values.read('music', id).then(
        (found) => (found instanceof Blob ? found : null),
        () => null,
      ),
    remove: (ids) =>
      change(
        (songs) => songs.filter(({ id }) => !ids.includes(id)),
        Object.fromEntries(ids.map((id) => [id, undefined])),
      ).then(
        () => true,
        () => false,
      ),
  };
}
