import { expect, it, vi } from 'vitest';
import { planFor } from '../../src/core/plan/fit/plan-for.ts';
import { createLibraryStore, type KeptChoices } from '../../src/store/library-store.ts';

const choices = (minutes: number) => ({
  level: 'high' as const,
  equipment: [],
  leftOut: [],
  swaps: {},
  minutes,
});
const STORED: KeptChoices = { choices: { back: choices(20) }, careSeen: true };

function storeOver() {
  const save = vi.fn<(kept: KeptChoices) => void>();
  const store = createLibraryStore({ routines: [], exercises: new Map() }, save, async () => planFor);
  return { save, view: store.getState };
}

it('what was picked before is there again, and nothing is written for it', async () => {
  const { save, view } = storeOver();
  await view().load(async () => STORED);
  expect(view()).toMatchObject(STORED);
  expect(save).not.toHaveBeenCalled();
});

it('what is picked before the stored choices have come is put beside them, and saved with them', async () => {
  const { save, view } = storeOver();
  view().choose('desk', choices(10));
  expect(save).not.toHaveBeenCalled();
  await view().load(async () => STORED);
  const both = { choices: { back: choices(20), desk: choices(10) }, careSeen: true };
  expect(view()).toMatchObject(both);
  expect(save.mock.calls).toEqual([[both]]);
});

it('choices that cannot be read are not written over, and are there once they can be', async () => {
  const { save, view } = storeOver();
  await view().load(async () => null);
  view().dismissCare();
  view().choose('back', choices(15));
  expect(save).not.toHaveBeenCalled();
  await view().load(async () => ({ ...STORED, careSeen: false }));
  expect(save.mock.calls).toEqual([[{ choices: { back: choices(15) }, careSeen: true }]]);
});

it('what is picked while the choices are read again stays picked', async () => {
  const { view } = storeOver();
  await view().load(async () => ({ ...STORED, careSeen: false }));
  await view().load(async () => {
    view().choose('back', choices(30));
    view().dismissCare();
    return { ...STORED, careSeen: false };
  });
  expect(view()).toMatchObject({ choices: { back: choices(30) }, careSeen: true });
});

it('what another tab picked is taken up', async () => {
  const { view } = storeOver();
  await view().load(async () => STORED);
  await view().load(async () => ({ ...STORED, choices: { back: choices(45) } }));
  expect(view().choices).toEqual({ back: choices(45) });
});
