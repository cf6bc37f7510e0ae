import { describe, expect, it, vi } from 'vitest';
import { openOwnRoutines } from '../../../src/app/late/own-routines.ts';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import { withStarts } from '../../../src/core/plan/aims.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { planFor } from '../../../src/core/plan/fit/plan-for.ts';
import { withRoutine } from '../../../src/core/routine/own-routine.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { createLibraryStore } from '../../../src/store/library-store.ts';
import { fakeDisk } from '../../support/fake-disk.ts';

const own = (id: string, exercise: string, load = '') => ({
  id,
  text: `# ${id}\n${exercise} 3 x 8${load}\n`,
  copyOf: null,
});

async function opened(imported: Readonly<Record<string, unknown>> = {}) {
  const disk = fakeDisk();
  disk.stored.set('documents/imports', { names: {}, columns: {}, own: imported });
  disk.stored.set('documents/routines', [own('own-a', 'Towel Slide'), own('own-b', 'Deadlift')]);
  const storage = openStorage(() => {}, disk);
  const library = createLibraryStore(shippedLibrary, storage.library, async () => planFor);
  const document = await openOwnRoutines(storage, library);
  const routine = (id: string) => library.getState().routines.find((each) => each.id === id);
  return { document, routine, library: library.getState };
}

it('a person’s own routines follow those of the app, with the exercises that only they name', async () => {
  const { routine, library } = await opened();
  expect(routine('own-a')?.blocks[0]?.slots).toMatchObject([{ exercise: 'own-slide-towel' }]);
  expect(library().exercises.get('own-slide-towel')?.name).toBe('Towel Slide');
  expect(library().shipped.has('own-slide-towel')).toBe(false);
});

it('a change of one text leaves the other routines and all exercises as they are', async () => {
  const { document, routine, library } = await opened();
  const { exercises } = library();
  const before = routine('own-a');
  await document.change((all) => withRoutine(all, own('own-b', 'Side Plank')));
  await vi.waitFor(() =>
    expect(routine('own-b')?.blocks[0]?.slots).toMatchObject([{ exercise: 'side-plank' }]),
  );
  expect(routine('own-a')).toBe(before);
  expect(library().exercises).toBe(exercises);
});

describe('the exercises that came with the history of another app', () => {
  const chest = { main: ['chest'], also: ['triceps'] };
  const BENCH = { 'own-barbell-bench-press': { name: 'Bench Press (Barbell)', muscles: chest } };

  it('are in the library, with their muscles and the kit in their names', async () => {
    const { library } = await opened(BENCH);
    expect(library().exercises.get('own-barbell-bench-press')).toMatchObject({
      name: 'Bench Press (Barbell)',
      muscles: chest,
      equipment: ['barbell'],
      cues: [],
    });
    expect(library().shipped.has('own-barbell-bench-press')).toBe(false);
  });

  it('keep their muscles where a text only names them, and stay the same objects', async () => {
    const slide = { 'own-slide-towel': { name: 'Towel slide', muscles: { main: ['abs'], also: [] } } };
    const { document, library } = await opened(slide);
    const { exercises } = library();
    expect(exercises.get('own-slide-towel')).toMatchObject({
      name: 'Towel Slide',
      muscles: { main: ['abs'] },
    });
    await document.change((all) => withRoutine(all, own('own-b', 'Side Plank')));
    await vi.waitFor(() =>
      expect(library().routines.at(-1)?.blocks[0]?.slots[0]?.exercise).toBe('side-plank'),
    );
    expect(library().exercises).toBe(exercises);
  });

  it('do not replace those of the app', async () => {
    const { library } = await opened({ plank: { name: 'Not a plank', muscles: chest } });
    expect(library().exercises.get('plank')?.name).toBe('Plank');
  });
});

it('a routine that was pasted is read with all its lines', async () => {
  const { document, routine } = await opened();
  await document.change((all) =>
    withRoutine(all, {
      id: 'own-c',
      text: 'Back\n1. **Plank** – 45s\n2. Bird Dog: 8 reps per side',
      copyOf: null,
    }),
  );
  await vi.waitFor(() =>
    expect(routine('own-c')?.blocks[0]?.slots).toMatchObject([
      { exercise: 'plank' },
      { exercise: 'bird-dog' },
    ]),
  );
});

it('a weight that a text names is what its first session asks for', async () => {
  const { document, library } = await opened();
  await document.change((all) => withRoutine(all, own('own-b', 'Deadlift', ' @ 135 lb')));
  await vi.waitFor(() => expect(Object.keys(library().starts)).toEqual(['own-b']));
  const { routines, exercises, starts } = library();
  const routine = routines.find(({ id }) => id === 'own-b')!;
  const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), minutes: null };
  const plan = planFor(routine, exercises, choices, withStarts({}, starts)['own-b']!);
  const sets = plan.steps.flatMap((step) => (step.kind === 'work' ? (step.set.dose.kg ?? 0) : []));
  expect(sets).toEqual([61.23, 61.23, 61.23]);
  await document.change((all) => withRoutine(all, own('own-b', 'Deadlift', ' @ RPE 8')));
  await vi.waitFor(() => expect(library().starts['own-b']).toEqual({}));
});
