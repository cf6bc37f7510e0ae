import { late } from '../core/late.ts';
import type { SessionRecord } from '../core/training/record.ts';
import { askToPersist } from '../platform/ask-to-persist.ts';
import type { CheckpointStorage } from '../storage/checkpoint-storage.ts';
import { openStorage } from '../storage/open-storage.ts';
import { createHistoryStore, type HistoryStore } from '../store/history-store.ts';
import { createLibraryStore, type LibraryStore } from '../store/library-store.ts';
import { createNoticeStore, type NoticeKind, type NoticeStore } from '../store/notice-store.ts';
import { createSettingsStore, type SettingsStore } from '../store/settings-store.ts';
import { shippedLibrary } from './shipped/shipped-library.ts';

export interface Memory {
  readonly notices: NoticeStore;
  readonly settings: SettingsStore;
  readonly library: LibraryStore;
  readonly history: HistoryStore;
  readonly checkpoint: CheckpointStorage;
  /** Writes a session down. */
  readonly keep: (record: SessionRecord) => void;
  /** Whether there is a history, or a plan for the week. */
  readonly any: () => Promise<boolean>;
  /** Reads settings and choices, which another tab may have changed. */
  readonly recall: () => Promise<void>;
  /** Shows a notice unless it has been put away for good. */
  readonly showOnce: (kind: NoticeKind, act?: () => void) => void;
}

/** The stores of what is remembered, each with its place in storage. Nothing is read before it is asked for. */
export function openMemory(open: typeof openStorage = openStorage): Memory {
  const notices = createNoticeStore((kind) => void storage.notices.dismiss(kind));
  const storage = open(() => notices.getState().show('cannot-remember'));
  const settings = createSettingsStore((changed) => void storage.settings.save(changed));
  const library = createLibraryStore(
    shippedLibrary,
    (choices) => void storage.library.save(choices),
    late(async () => (await import('../core/plan/fit/plan-for.ts')).planFor),
  );
  const history = createHistoryStore(
    late(async () => (await import('../storage/history-storage.ts')).createHistoryStorage()),
  );

  return {
    notices,
    settings,
    library,
    history,
    checkpoint: storage.checkpoint,
    keep(ended) {
      // One that could not be written down comes again, from its checkpoint: a person may have put it right since.
      const record = history.getState().records[ended.id] ?? ended;
      history.getState().add(record);
      void storage.records.add(record);
      void askToPersist();
    },
    any: storage.records.any,
    async recall() {
      await Promise.all([
        settings.getState().load(storage.settings.load),
        library.getState().load(storage.library.load),
      ]);
      if (Object.values(library.getState().choices).some(({ minutes }) => minutes !== null))
        await library.getState().loadPlanner();
    },
    showOnce(kind, act) {
      void storage.notices.dismissed().then((dismissed) => {
        if (!dismissed.includes(kind)) notices.getState().show(kind, act);
      });
    },
  };
}
