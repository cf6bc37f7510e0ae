import { late } from '../core/late.ts';
import type { SessionRecord } from '../core/training/record.ts';
import { askToPersist } from '../platform/ask-to-persist.ts';
import { mirrorAppearance } from '../storage/appearance-mirror.ts';
import { type AppStorage, openStorage } from '../storage/open-storage.ts';
import { createHistoryStore, type HistoryStore } from '../store/history-store.ts';
import { createLibraryStore, type LibraryStore } from '../store/library-store.ts';
import { createNoticeStore, type NoticeStore } from '../store/notice-store.ts';
import { createSettingsStore, type SettingsStore } from '../store/settings-store.ts';
import { shippedLibrary } from './shipped/shipped-library.ts';

export interface Memory {
  readonly storage: AppStorage;
  readonly notices: NoticeStore;
  readonly settings: SettingsStore;
  readonly library: LibraryStore;
  readonly history: HistoryStore;
  /** Writes a session down. */
  readonly keep: (record: SessionRecord) => void;
  /** Reads settings and choices. */
  readonly recall: () => Promise<void>;
}

/** The stores of what is remembered, over the documents and records of the storage. They read when asked to. */
export function openMemory(open: typeof openStorage = openStorage): Memory {
  const storage = open(() => notices.getState().show('cannot-remember'));
  const notices = createNoticeStore(storage.notices);
  const settings = createSettingsStore(storage.settings);
  storage.settings.watch(mirrorAppearance);
  const library = createLibraryStore(
    shippedLibrary,
    storage.library,
    late(async () => (await import('../core/plan/fit/plan-for.ts')).planFor),
  );
  const history = createHistoryStore({
    ...storage,
    storage: late(async () => {
      const { createHistoryStorage } = await import('../storage/history-storage.ts');
      return createHistoryStorage(storage.database, storage.tabs);
    }),
  });
  storage.tabs.listen('sessions', () => void history.getState().load());

  return {
    storage,
    notices,
    settings,
    library,
    history,
    keep(record) {
      history.getState().add(record);
      void askToPersist();
    },
    async recall() {
      await Promise.all([storage.settings.read(), storage.library.read()]);
      if (Object.values(library.getState().choices).some(({ minutes }) => minutes !== null))
        await library.getState().loadPlanner();
    },
  };
}
