import { expect, it } from 'vitest';
import { shippedCoaching } from '../../src/app/shipped/shipped-coaching.ts';
import { shippedLibrary } from '../../src/app/shipped/shipped-library.ts';
import { planFor } from '../../src/core/plan/fit/plan-for.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { LibraryChoices } from '../../src/storage/parse-library.ts';
import { createLibraryStore } from '../../src/store/library-store.ts';
import { fakeDisk } from '../support/fake-disk.ts';

const choices = (minutes: number) => ({
  level: 'high' as const,
  equipment: [],
  leftOut: [],
  swaps: {},
  minutes,
});
const STORED: LibraryChoices = { choices: { back: choices(20) }, careSeen: true };

function libraryOver(kept: LibraryChoices = STORED) {
  const disk = fakeDisk();
  disk.stored.set('documents/library', kept);
  const { library } = openStorage(() => {}, disk);
  const store = createLibraryStore({ routines: [], exercises: new Map() }, library, async () => planFor);
  const stored = () => disk.stored.get('documents/library');
  return { disk, stored, read: library.read, view: store.getState };
}

it('earlier choices are restored', async () => {
  const { read, view } = libraryOver();
  await read();
  expect(view()).toMatchObject(STORED);
});

it('choices made before the stored ones have arrived are added to them, and saved with them', async () => {
  const { read, stored, view } = libraryOver();
  view().choose('desk', choices(10));
  await read();
  const both = { choices: { back: choices(20), desk: choices(10) }, careSeen: true };
  expect(view()).toMatchObject(both);
  expect(stored()).toEqual(both);
});

it('choices that cannot be read are not overwritten, and appear once they can be read', async () => {
  const { disk, read, stored, view } = libraryOver({ ...STORED, careSeen: false });
  disk.mood.gone = true;
  await read();
  view().dismissCare();
  view().choose('back', choices(15));
  expect(view()).toMatchObject({ choices: { back: choices(15) }, careSeen: true });
  await read();
  expect(stored()).toEqual({ ...STORED, careSeen: false });
  disk.mood.gone = false;
  await read();
  expect(stored()).toEqual({ choices: { back: choices(15) }, careSeen: true });
});

it('a choice made while the choices are read again is kept', async () => {
  const { read, view } = libraryOver({ ...STORED, careSeen: false });
  await read();
  const reading = read();
  view().choose('back', choices(30));
  view().dismissCare();
  await reading;
  expect(view()).toMatchObject({ choices: { back: choices(30) }, careSeen: true });
});

it('choices made in another tab are shown', async () => {
  const { disk, read, view } = libraryOver();
  await read();
  disk.stored.set('documents/library', { ...STORED, choices: { back: choices(45) } });
  await read();
  expect(view().choices).toEqual({ back: choices(45) });
});

it('the cues and exercises that the first load left out are taken in with the coaching', () => {
  const { view } = libraryOver();
  expect(view().exercises.get('single-leg-bridge')).toBeUndefined();
  view().learn(shippedCoaching);
  expect(view().exercises.get('single-leg-bridge')).toMatchObject({
    name: 'Single-Leg Bridge',
    usual: { dose: { kind: 'reps', reps: { low: 5, high: 15 } }, sides: 'each' },
  });
  const whole = createLibraryStore(
    shippedLibrary,
    openStorage(() => {}, fakeDisk()).library,
    async () => planFor,
  );
  expect(whole.getState().exercises.get('deadlift')?.cues).toEqual(['Keep your back long.']);
  whole.getState().learn(shippedCoaching);
  expect(whole.getState().exercises.get('deadlift')?.cues).toHaveLength(4);
});

it('exercises and routines that an edit leaves alone stay the same objects', () => {
  const { view } = libraryOver();
  view().learn(shippedCoaching);
  const { exercises, routines } = view();
  view().adopt(() => ({ routines: [], exercises: new Map() }));
  expect(view().exercises).toBe(exercises);
  expect(view().routines).toBe(routines);
  const own = { ...exercises.get('deadlift')!, id: 'towel-slide' };
  const adopt = () => view().adopt(() => ({ routines: [], exercises: new Map([[own.id, own]]) }));
  adopt();
  const { exercises: more } = view();
  expect(more.get('towel-slide')).toBe(own);
  adopt();
  expect(view().exercises).toBe(more);
  expect(view().shipped).toBe(exercises);
});
