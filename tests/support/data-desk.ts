import type { Copy, Stake } from '../../src/store/backups.ts';
import type { DataTools } from '../../src/store/data-tools.ts';

export const refuse = () => Promise.reject(new Error('Refused.'));

export const BACKUP_FILE = new File(['{}'], 'holdfast.json', { type: 'application/json' });

export const STAKE: Stake = {
  at: null,
  sessions: 2,
  since: Date.UTC(2026, 3, 2),
  ownRoutines: 1,
  risk: 'browser',
};

export const COPY: Copy = { file: BACKUP_FILE, readAt: 0, notYet: 2, unreadable: 0 };

/** Data tools in a browser that refuses everything. */
export const DESK: DataTools = {
  files: { canShare: () => false, share: refuse, save: () => {} },
  backups: {
    stake: async () => STAKE,
    copy: async () => COPY,
    made: async () => {},
    due: refuse,
    putOff: refuse,
    folder: null,
  },
  table: refuse,
  spreadsheet: { language: 'de', delimiter: ';', decimal: ',' },
  preview: async () => ({
    ok: true,
    exportedAt: '2026-05-04T18:30:00Z',
    sessions: 2,
    added: 2,
    unreadable: 0,
    documents: false,
    others: 0,
    bringIn: refuse,
    replace: refuse,
  }),
  previewHistory: refuse,
  routineIn: refuse,
  fitFile: refuse,
  undoable: async () => null,
  undo: refuse,
  wipe: refuse,
  setAside: async () => null,
  asideFile: refuse,
  removeAside: refuse,
  told: () => null,
};
