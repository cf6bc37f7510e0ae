import { late } from '../core/late.ts';
import type { SessionRecord } from '../core/training/record.ts';
import { askToPersist } from '../platform/persistence.ts';
import { mirrorAppearance } from '../storage/first-paint-mirror.ts';
import type { AppStorage, openStorage } from '../storage/open-storage.ts';
import { parseRefusals } from '../storage/parse-progress.ts';
import { createHistoryStore, type HistoryStore } from '../store/history-store.ts';
import {
  createLateDocumentStore,
  type MarkedStore,
  type OwnStore,
  type OwnsStore,
  type TimersStore,
} from '../store/late-document-store.ts';
import { createLibraryStore, type LibraryStore } from '../store/library-store.ts';
import { createNoticeStore, type NoticeStore } from '../store/notice-store.ts';
import { createProgressStore, type ProgressStore } from '../store/progress-store.ts';
import { createSettingsStore, type SettingsStore } from '../store/settings-store.ts';
import { createWeekStore, type WeekStore } from '../store/week-store.ts';
import { shippedStart } from './shipped/shipped-start.ts';

export interface Memory {
  readonly storage: AppStorage;
  readonly notices: NoticeStore;
  readonly settings: SettingsStore;
  readonly library: LibraryStore;
  readonly history: HistoryStore;
  readonly progress: ProgressStore;
  readonly week: WeekStore;
  readonly owns: OwnsStore;
  readonly marked: MarkedStore;
  readonly timers: TimersStore;
  readonly own: OwnStore;
  /** Fetches what planning needs of the exercises. */
  readonly complete: () => Promise<void>;
  /** Records a session. */
  readonly keep: (record: SessionRecord) => void;
  /** Reads what the first screens show and plan with: settings, choices and aims. */
  readonly recall: () => Promise<void>;
  /** Reads the history, the week's plan and the person's own routines, if there are any. Call it again when the page returns: other tabs may have changed them. */
  readonly loadHistory: () => Promise<void>;
}

/** The stores of everything remembered, on top of stored documents and records. They read only when asked to. */
export function openMemory(wallNow: () => number, open: typeof openStorage): Memory {
  const storage = open((problem) => notices.getState().tellUnkept(problem));
  const notices = createNoticeStore(storage.notices);
  const settings = createSettingsStore(storage.settings);
  storage.settings.watch(mirrorAppearance);
  const library = createLibraryStore(
    shippedStart,
    storage.library,
    late(async () => {
      const [{ planFor }] = await Promise.all([import('../core/plan/fit/plan-for.ts'), complete()]);
      return planFor;
    }),
  );
  const complete = late(async () => {
    const { shippedLibrary } = await import('./shipped/shipped-library.ts');
    library.getState().complete(shippedLibrary.exercises);
  });
  const history = createHistoryStore({
    ...storage,
    storage: late(async () => {
      const { createHistoryStorage } = await import('../storage/history-storage.ts');
      return createHistoryStorage(storage.database, storage.tabs, wallNow);
    }),
  });
  storage.holds(() => history.getState().writeHeld());
  storage.tabs.listen('sessions', () => void history.getState().load());
  const refused = () => notices.getState().show('refused');
  const lateDocument = <T>(name: string, fetchParser: () => Promise<(stored: unknown) => T>) =>
    createLateDocumentStore(async () => storage.document(name, await fetchParser(), 'undo'), refused);
  const owns = lateDocument('owns', async () => (await import('../storage/parse-owns.ts')).parseOwns);
  const marked = lateDocument('marked', async () => (await import('../storage/parse-marked.ts')).parseMarked);
  const timers = lateDocument('timers', async () => (await import('../storage/parse-timers.ts')).parseTimers);
  const own = createLateDocumentStore(async () => {
    const [{ openOwnRoutines }] = await Promise.all([import('./late/own-routines.ts'), complete()]);
    return openOwnRoutines(storage, library);
  }, refused);
  const progress = createProgressStore({
    document: storage.aims,
    history,
    library,
    wallNow,
    async fetchRules(publish) {
      const [{ createProgressRules }] = await Promise.all([import('../store/progress-rules.ts'), complete()]);
      const document = storage.document('refusals', parseRefusals, 'stay');
      return createProgressRules({ document, library, history, settings, owns, wallNow, publish });
    },
  });
  const week = createWeekStore(async () => {
    const [{ startWeek }] = await Promise.all([import('./late/week.ts'), complete()]);
    return startWeek(storage, { library, progress, settings, wallNow });
  }, refused);

  /** Computes the aims before the first paint if a history has no stored aims, as after an update or an import. */
  async function workOutAims(): Promise<void> {
    await history.getState().load();
    await progress.getState().update();
  }

  return {
    storage,
    notices,
    settings,
    library,
    history,
    progress,
    week,
    owns,
    marked,
    timers,
    own,
    complete,
    keep(record) {
      history.getState().add(record);
      void askToPersist();
    },
    async recall() {
      await Promise.all([storage.settings.read(), storage.library.read(), storage.aims.read()]);
      if (!storage.aims.current() && !history.getState().isWhole) await workOutAims().catch(() => undefined);
      const hasChosen = Object.keys(library.getState().choices).length > 0;
      if (hasChosen || storage.aims.current()) await library.getState().loadPlanner();
    },
    async loadHistory() {
      const loadOthers = async () => {
        if (await storage.any()) await Promise.all([week.getState().load(), own.getState().load()]);
      };
      await Promise.all([history.getState().load(), loadOthers()]);
      // Nobody waits for the aims of next time.
      progress
        .getState()
        .update()
        .catch(() => undefined);
    },
  };
}
