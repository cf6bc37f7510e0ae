import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { DataTools } from '../../src/store/data-tools.ts';
import { SESSION_IS_LIVE } from '../../src/store/session-view.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';

const refuse = () => Promise.reject(new Error('Refused.'));

/** Data tools in a browser that refuses everything. */
const DESK: DataTools = {
  files: { canShare: () => false, share: refuse, save: () => {} },
  exportAll: refuse,
  exportSets: refuse,
  preview: async () => ({
    ok: true,
    exportedAt: '2026-05-04T18:30:00Z',
    sessions: 2,
    added: 2,
    unreadable: 0,
    documents: false,
    bringIn: refuse,
  }),
  previewHistory: refuse,
  routineIn: refuse,
  fitFile: refuse,
  undoable: async () => null,
  undo: refuse,
  wipe: refuse,
  setAside: async () => null,
  exportAside: refuse,
  removeAside: refuse,
  persisted: async () => true,
  told: () => null,
};

async function openData(tools = DESK) {
  openApp(sampleApp({ app: { dataTools: async () => tools } }), '/data');
  await screen.findByRole('button', { name: 'Export everything' }, { timeout: 10_000 });
}

const refused = () => screen.findByText(/The browser refused/);

it('a refusal to delete is shown on top, not behind the question', async () => {
  await openData();
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
  const sheet = within(screen.getByRole('dialog', { name: 'Delete everything?' }));
  await userEvent.click(sheet.getByRole('button', { name: 'Delete it all' }));
  expect(await refused()).toBeVisible();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('a refusal to import is shown on top, too', async () => {
  await openData();
  await userEvent.upload(screen.getByLabelText('Import a file'), new File(['{}'], 'export.json'));
  const sheet = within(await screen.findByRole('dialog', { name: 'Import this file?' }));
  await userEvent.click(sheet.getByRole('button', { name: 'Import' }));
  expect(await refused()).toBeVisible();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('nothing is deleted while a session is live in another tab, and a sentence says so', async () => {
  await openData({ ...DESK, wipe: async () => SESSION_IS_LIVE });
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete it all' }));
  expect(await screen.findByText(/live in another tab/)).toBeVisible();
});

it.each([
  ['all-deleted', 'Everything is deleted. The app is empty again.'],
  ['import-undone', 'Import undone. Your data is back as it was before.'],
] as const)('after %s the page that is loaded again says so', async (done, words) => {
  await openData({ ...DESK, told: () => done });
  expect(await screen.findByText(words)).toBeVisible();
});

it('the notice about an import can undo it', async () => {
  const undo = vi.fn<() => Promise<undefined>>(async () => undefined);
  await openData({ ...DESK, told: () => 'brought-in', undo });
  expect(await screen.findByText(/^Imported\./)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
});

it('a saved export says where the file is', async () => {
  await openData({ ...DESK, exportAll: async () => undefined });
  await userEvent.click(screen.getByRole('button', { name: 'Export everything' }));
  expect(await screen.findByText(/to your downloads/)).toBeVisible();
});

it('what cannot be read is counted, exported and, after a question, deleted', async () => {
  const exportAside = vi.fn<() => Promise<undefined>>(async () => undefined);
  const removeAside = vi.fn<() => Promise<undefined>>(async () => undefined);
  const setAside = async () => ({ sessions: 2, unfinished: 0, documents: 1 });
  await openData({ ...DESK, setAside, exportAside, removeAside });
  expect(await screen.findByText(/^2 sessions and 1 set of choices cannot be read/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Export these' }));
  expect(exportAside).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Delete these' }));
  expect(removeAside).not.toHaveBeenCalled();
  const sheet = within(screen.getByRole('dialog', { name: 'Delete what cannot be read?' }));
  await userEvent.click(sheet.getByRole('button', { name: 'Delete it' }));
  expect(removeAside).toHaveBeenCalledOnce();
});
