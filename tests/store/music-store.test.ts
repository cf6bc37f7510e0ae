import { describe, expect, it } from 'vitest';
import { createMusicStorage } from '../../src/storage/music-storage.ts';
import { createMusicStore } from '../../src/store/music-store.ts';
import { fakeDisk } from '../support/fake-disk.ts';

const fakeMusicStorage = (disk = fakeDisk()) => createMusicStorage(disk.values);
const song = (name: string, type = 'audio/mpeg') => new File([`sound of ${name}`], name, { type });

function storeOver(storage = fakeMusicStorage()) {
  let count = 0;
  const store = createMusicStore(
    async () => storage,
    () => `id-${count++}`,
  );
  return { store, view: store.getState, names: () => store.getState().songs?.map(({ name }) => name) };
}

describe('a person’s own music', () => {
  it('is stored with its sound, in the order it was picked, and available after a reload', async () => {
    const storage = fakeMusicStorage();
    const { view, names } = storeOver(storage);
    await view().add([song('One.mp3'), song('Two.flac', 'audio/flac')]);
    expect(names()).toEqual(['One', 'Two']);
    expect(await (await view().sound('id-1'))?.text()).toBe('sound of Two.flac');
    const again = storeOver(storage);
    await again.view().load();
    expect(again.names()).toEqual(['One', 'Two']);
  });

  it('added in two tabs at once is kept from both', async () => {
    const disk = fakeDisk();
    const [one, other] = [storeOver(fakeMusicStorage(disk)), storeOver(fakeMusicStorage(disk))];
    await other.view().add([song('Skipped.mp3')]);
    await Promise.all([one.view().add([song('One.mp3')]), other.view().add([song('Two.mp3')])]);
    await one.view().load();
    expect(one.names()).toEqual(expect.arrayContaining(['One', 'Two']));
  });

  it('can be removed one song at a time, or all at once', async () => {
    const { view, names } = storeOver();
    await view().add([song('One.mp3'), song('Two.mp3'), song('Three.mp3')]);
    await view().remove(['id-1']);
    expect(names()).toEqual(['One', 'Three']);
    expect(await view().sound('id-1')).toBeNull();
    await view().remove(['id-0', 'id-2']);
    expect(names()).toEqual([]);
  });

  it('says so when there is no room for more, and loses nothing', async () => {
    const { view, names } = storeOver(fakeMusicStorage(fakeDisk(3)));
    await view().add([song('One.mp3'), song('Two.mp3'), song('Three.mp3')]);
    expect(view()).toMatchObject({ problem: 'full', busy: false });
    expect(names()).toEqual(['One', 'Two']);
    expect(await (await view().sound('id-0'))?.text()).toBe('sound of One.mp3');
  });

  it('leaves out files that are not audio, and recognizes one of unknown type by its name', async () => {
    const { view, names } = storeOver();
    await view().add([song('Notes.txt', 'text/plain'), song('Song.opus', ''), song('Letter', '')]);
    expect(names()).toEqual(['Song']);
    expect(view().problem).toBe('not-audio');
  });

  it('can be picked again after the code that stores it could not be fetched', async () => {
    const storage = fakeMusicStorage();
    let offline = true;
    const { getState: view } = createMusicStore(
      async () => {
        if (offline) throw new TypeError('offline');
        return storage;
      },
      () => 'id',
    );
    await view().add([song('One.mp3')]);
    expect(view()).toMatchObject({ busy: false, problem: 'refused' });
    expect(await view().sound('id')).toBeNull();
    await view().load();
    expect(view().songs).toBeNull();
    offline = false;
    await view().add([song('One.mp3')]);
    expect(view()).toMatchObject({ busy: false, problem: null, songs: [{ name: 'One' }] });
  });

  it('is not shown as stored in a browser that stores nothing', async () => {
    const disk = fakeDisk();
    disk.mood.gone = true;
    const { view, names } = storeOver(fakeMusicStorage(disk));
    await view().add([song('One.mp3')]);
    expect(view().problem).toBe('refused');
    expect(names()).toEqual([]);
    expect(await view().sound('id-0')).toBeNull();
  });
});
