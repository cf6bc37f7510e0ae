import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/storage/backup.ts';
import { RECORD } from './sample-checkpoint.ts';

const backup = (more: object = {}) =>
  JSON.stringify({
    format: 'holdfast-backup',
    version: 1,
    exportedAt: '2026-05-04T10:00:00.000Z',
    sessions: [RECORD],
    documents: { settings: { units: 'lb' } },
    ...more,
  });

describe('a file picked to be imported', () => {
  it('brings its sessions and documents', async () => {
    expect(await readBackup(backup())).toMatchObject({
      ok: true,
      records: [RECORD],
      unreadable: 0,
      documents: { settings: { units: 'lb' } },
    });
  });

  it('brings everything that can be read, and says how much cannot', async () => {
    expect(await readBackup(backup({ sessions: [RECORD, { id: 'broken' }, null] }))).toMatchObject({
      records: [RECORD],
      unreadable: 2,
    });
  });

  it('brings no document that this app does not know', async () => {
    const read = await readBackup(backup({ documents: { 'before-import': {}, library: {} } }));
    expect(read).toMatchObject({ documents: { library: {} } });
    expect(read.ok && Object.keys(read.documents)).toEqual(['library']);
  });

  it('does not replace stored documents with invalid ones', async () => {
    const documents = { settings: [], library: 'x', notices: {}, refusals: null, week: {} };
    const read = await readBackup(backup({ documents }));
    expect(read.ok && read.documents).toEqual({});
    const parts = { week: [{ routine: 'back' }, null], refusals: { a: 'one', b: 2 } };
    expect(await readBackup(backup({ documents: parts }))).toMatchObject({
      documents: { week: [], refusals: { a: 'one' } },
    });
  });

  it('says how far it is, and stops when it is told to', async () => {
    const many = backup({ sessions: Array.from({ length: 120 }, () => RECORD) });
    const told: string[] = [];
    await readBackup(many, { tell: (done, all) => told.push(`${done} of ${all}`) });
    expect(told).toEqual(['50 of 120', '100 of 120', '120 of 120']);
    const stop = new AbortController();
    const reading = readBackup(many, { tell: () => stop.abort(), signal: stop.signal });
    await expect(reading).rejects.toThrow('aborted');
  });

  it.each([
    ['is not JSON', 'PK\u0003\u0004', 'not-json'],
    ['is something else', '{"some":"file"}', 'not-an-export'],
    ['is an empty list', '[]', 'not-an-export'],
    ['comes from a later app', backup({ version: 2 }), 'too-new'],
  ])('is refused when it %s', async (_, text, problem) => {
    expect(await readBackup(text)).toEqual({ ok: false, problem });
  });
});
