import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkWatch } from '../../src/core/work-watch.ts';
import type { Copy } from '../../src/store/backups.ts';
import type { DataTools } from '../../src/store/data-tools.ts';
import { SESSION_IS_LIVE } from '../../src/store/session-view.ts';
import type { FileSharing } from '../../src/store/sharing.ts';
import { BACKUP_FILE, COPY, DESK, refuse, STAKE } from '../support/data-desk.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';

async function openData(tools = DESK) {
  openApp(sampleApp({ app: { dataTools: async () => tools } }), '/data');
  await screen.findByRole('button', { name: 'Back up now' }, { timeout: 10_000 });
}

const refused = () => screen.findByText(/The browser refused/);

it('routines of one’s own are something to lose, before any session and any backup', async () => {
  const stake = async () => ({ ...STAKE, sessions: 0, ownRoutines: 2 });
  const copy = async () => ({ ...COPY, notYet: 0 });
  await openData({ ...DESK, backups: { ...DESK.backups, stake, copy } });
  const card = within(screen.getByRole('region', { name: 'Back up now' }));
  expect(card.getByText('2 routines of your own')).toBeVisible();
  expect(card.queryByText(/Nothing to lose/)).toBeNull();
});

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

describe('an export of a person who has sessions that it lacks', () => {
  const replaceIt = () => screen.queryByRole('button', { name: 'Replace everything here' });

  async function pick(others: number) {
    const preview = await DESK.preview('');
    if (!preview.ok) throw new Error(preview.problem);
    const work = {
      bringIn: vi.fn<() => Promise<undefined>>(async () => undefined),
      replace: vi.fn<() => Promise<undefined>>(async () => undefined),
    };
    await openData({ ...DESK, preview: async () => ({ ...preview, ...work, others }) });
    await userEvent.upload(screen.getByLabelText('Import a file'), new File(['{}'], 'export.json'));
    await screen.findByRole('dialog', { name: 'Import this file?' });
    return work;
  }

  it('may take the place of everything here, once that is said', async () => {
    const { bringIn, replace } = await pick(3);
    expect(screen.getByText(/also deletes the 3 sessions here that are not in the file/)).toBeVisible();
    await userEvent.click(replaceIt()!);
    expect(replace).toHaveBeenCalledOnce();
    expect(bringIn).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('may be added to what is here instead', async () => {
    const { bringIn, replace } = await pick(3);
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(bringIn).toHaveBeenCalledOnce();
    expect(replace).not.toHaveBeenCalled();
  });

  it('has no choice to make when it lacks none', async () => {
    await pick(0);
    expect(replaceIt()).toBeNull();
  });
});

describe('a file is read for what it is, whatever it is called', () => {
  const FOUND = { ok: false, why: 'Read as a history.', unread: [], table: null } as const;
  const READER: DataTools = {
    ...DESK,
    preview: async (text) => ({ ok: false, problem: text === '{' ? 'not-json' : 'not-an-export' }),
    routineIn: async (file) => (file.name === 'workout.fit' ? '# Watch\nPlank 45s\n' : null),
    previewHistory: async () => FOUND,
  };
  const FIT = '\x0E\x10\xD9\x07\x10\0\0\0.FIT';

  async function pick(name: string, letters: string) {
    await openData(READER);
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const user = userEvent.setup({ applyAccept: false });
    await user.upload(screen.getByLabelText('Import a file'), new File([bytes], name));
  }

  it.each([
    ['a zip that is called a table', 'strong.csv', 'PK\x03\x04', /^This is a zip archive: unpack it first/],
    ['a picture that is called a routine', 'plan.txt', '\x89PNG\r\n', /^This is a picture:/],
    ['a backup of another app', 'backup.fitnotes', 'SQLite format 3\0', /^This is the backup of another app/],
    ['anything else that is no text', 'export.json', 'a\0b', /^This file is not text:/],
    ['an export that breaks off', 'export.json', '{', /^This file is not whole/],
  ])('%s is refused in a sentence', async (_, name, letters, sentence) => {
    await pick(name, letters);
    const sheet = within(await screen.findByRole('dialog', { name: 'This file cannot be read' }));
    expect(sheet.getByText(sentence)).toBeVisible();
  });

  it.each([
    ['JSON of another app', 'liftosaur.json', '{"history":[]}'],
    ['a table without an ending', 'export', 'Date;Exercise'],
    ['a FIT activity', 'activity.fit', FIT],
  ])('%s is read as a history', async (_, name, letters) => {
    await pick(name, letters);
    expect(await screen.findByText(FOUND.why)).toBeVisible();
  });

  it('a FIT workout opens as a routine', async () => {
    await pick('workout.fit', FIT);
    expect(await screen.findByRole('heading', { name: 'Watch' })).toBeVisible();
  });
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

describe('work on thousands of sessions', () => {
  const clock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  afterEach(() => vi.useRealTimers());

  /** Work that never ends, and how it is watched. */
  function endless() {
    const watches: WorkWatch[] = [];
    const work = (watch?: WorkWatch) => {
      watches.push(watch!);
      return new Promise<never>((_, stopped) => {
        const signal = watch?.signal as AbortSignal;
        signal.addEventListener('abort', () => stopped(signal.reason));
      });
    };
    return { work, watches };
  }

  it('is said after 400 ms, and after 2 s how far it is', async () => {
    const { work, watches } = endless();
    await openData({ ...DESK, table: (_, watch) => work(watch) });
    clock();
    fireEvent.click(screen.getByRole('button', { name: /^Table, plain/ }));
    act(() => watches[0]!.tell(600, 5000));
    await pass(399);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await pass(1);
    const sheet = within(screen.getByRole('dialog', { name: 'Working…' }));
    expect(sheet.getByRole('progressbar')).not.toHaveAttribute('value');
    await pass(1600);
    act(() => watches[0]!.tell(1200, 5000));
    expect(sheet.getByText('1,200 of 5,000')).toBeVisible();
    expect(sheet.getByRole('progressbar', { name: '1,200 of 5,000' })).toHaveAttribute('value', '0.24');
  });

  it('can be stopped while a file is read, which is no refusal', async () => {
    const { work, watches } = endless();
    await openData({ ...DESK, preview: (_, watch) => work(watch) });
    await userEvent.upload(screen.getByLabelText('Import a file'), new File(['{}'], 'export.json'));
    await userEvent.click(await screen.findByRole('button', { name: 'Stop reading' }));
    expect(watches[0]?.signal?.aborted).toBe(true);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.queryByText(/The browser refused/)).not.toBeInTheDocument();
  });

  it('is said below the backup while that is made; what is known at once is shown at once', async () => {
    let tell: WorkWatch['tell'] = () => undefined;
    const copy = (watch?: WorkWatch) => {
      tell = watch!.tell;
      return new Promise<never>(() => {});
    };
    await openData({ ...DESK, backups: { ...DESK.backups, copy } });
    expect(screen.getByText('2 sessions are only here')).toBeVisible();
    expect(screen.getByText('2 sessions since April 2026')).toBeVisible();
    expect(screen.getByText('Import a file')).toBeVisible();
    act(() => tell(600, 5000));
    expect(await screen.findByRole('progressbar', { name: 'Working…' })).toBeVisible();
  });

  it('gives a person who does not wait the backup that is already being made', async () => {
    let done: (copy: Copy) => void = () => undefined;
    const copy = vi.fn<() => Promise<Copy>>(() => new Promise((resolve) => (done = resolve)));
    const save = vi.fn<(file: File) => void>();
    await openData({
      ...DESK,
      files: { ...DESK.files, save },
      backups: { ...DESK.backups, copy },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Back up now' }));
    expect(save).not.toHaveBeenCalled();
    expect(copy).toHaveBeenCalledOnce();
    await act(async () => done(COPY));
    await expect.poll(() => save.mock.calls).toEqual([[BACKUP_FILE]]);
  });

  it('ends when the backup cannot be made, and the next press tries again', async () => {
    const save = vi.fn<(file: File) => void>();
    const copy = vi
      .fn<() => Promise<Copy>>()
      .mockRejectedValueOnce(new Error('refused'))
      .mockResolvedValue(COPY);
    await openData({ ...DESK, files: { ...DESK.files, save }, backups: { ...DESK.backups, copy } });
    await waitFor(() => expect(screen.queryByText('Working…')).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Back up now' }));
    await expect.poll(() => save.mock.calls).toEqual([[BACKUP_FILE]]);
  });
});

describe('a file to take along', () => {
  const give = async (files: Partial<FileSharing>) => {
    const save = vi.fn<(file: File) => void>();
    await openData({ ...DESK, files: { ...DESK.files, save, ...files } });
    await userEvent.click(screen.getByRole('button', { name: 'Back up now' }));
    return save;
  };

  it('is downloaded where the system has no sheet for it, and a sentence says where it is', async () => {
    const save = await give({});
    expect(await screen.findByText(/to your downloads/)).toBeVisible();
    expect(save).toHaveBeenCalledWith(BACKUP_FILE);
  });

  it('goes to the system’s sheet, and can be saved afterwards all the same', async () => {
    const share = vi.fn<FileSharing['share']>(async () => 'closed');
    const save = await give({ canShare: () => true, share });
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    expect(share).toHaveBeenCalledWith(BACKUP_FILE);
    expect(save).toHaveBeenCalledWith(BACKUP_FILE);
    expect(await screen.findByText(/to your downloads/)).toBeVisible();
  });

  it('is downloaded when the system refuses it after all', async () => {
    const save = await give({ canShare: () => true, share: refuse });
    await expect.poll(() => save.mock.calls).toEqual([[BACKUP_FILE]]);
  });
});

it('sets are offered as three tables, one of them as the person’s spreadsheet reads them', async () => {
  const table = vi.fn<DataTools['table']>(async (kind) => new File([''], `${kind}.csv`));
  await openData({ ...DESK, table });
  await userEvent.click(
    screen.getByRole('button', {
      name: /^Table for a spreadsheet.*Semicolons and decimal commas, as in German/,
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: /^Table, plain/ }));
  await userEvent.click(screen.getByRole('button', { name: /^For other loggers/ }));
  expect(table.mock.calls.map(([kind]) => kind)).toEqual(['spreadsheet', 'plain', 'strong']);
});

it('what cannot be read is counted, exported and, after a question, deleted', async () => {
  const asideFile = vi.fn<DataTools['asideFile']>(async () => new File([''], 'aside.json'));
  const removeAside = vi.fn<() => Promise<undefined>>(async () => undefined);
  const setAside = async () => ({ unfinished: 0, documents: 1 });
  const copy = async () => ({ ...COPY, unreadable: 2 });
  await openData({ ...DESK, setAside, asideFile, removeAside, backups: { ...DESK.backups, copy } });
  expect(await screen.findByText(/^2 sessions and 1 set of choices cannot be read/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Export these' }));
  expect(asideFile).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Delete these' }));
  expect(removeAside).not.toHaveBeenCalled();
  const sheet = within(screen.getByRole('dialog', { name: 'Delete what cannot be read?' }));
  await userEvent.click(sheet.getByRole('button', { name: 'Delete it' }));
  expect(removeAside).toHaveBeenCalledOnce();
});
