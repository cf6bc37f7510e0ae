import { createStore, type StoreApi } from 'zustand/vanilla';
import { late } from '../core/late.ts';
import { type Aims, type AimsAhead, aimsAt, withStarts } from '../core/plan/aims.ts';
import type { NextTime } from '../core/training/progress/next-time.ts';
import type { Document } from '../storage/document.ts';
import type { HistoryStore, HistoryView } from './history-store.ts';
import type { LibraryStore } from './library-store.ts';

export interface ProgressView {
  /** By routine id: the aims that a session is planned with. Stored, so that planning never waits for the rules. */
  readonly aims: Readonly<Record<string, Aims>>;
  /** By routine id: suggestions with their reasons. Empty until the rules have been fetched. */
  readonly next: Readonly<Record<string, readonly NextTime[]>>;
  /** Refuses a suggestion, or accepts it again. A refusal holds until the next session. */
  readonly refuse: (routine: string, key: string, refused: boolean) => void;
  /** Updates aims and suggestions from the history, if all of that has been read. Rejects when something cannot be read. */
  readonly update: (anyway?: boolean) => Promise<void>;
}

export type ProgressStore = StoreApi<ProgressView>;

interface Needs {
  /** The aims as they were stored last; null when there are none. */
  readonly document: Document<AimsAhead | null>;
  readonly history: HistoryStore;
  readonly library: LibraryStore;
  readonly wallNow: () => number;
  /** Fetches the rules, once there is a session to apply them to. */
  readonly fetchRules: (publish: Publish) => Promise<ProgressRules>;
}

export type Publish = (next: ProgressView['next'], ahead: AimsAhead) => void;

export interface ProgressRules {
  /** Computes and publishes everything again. Rejects, and publishes nothing, when the history cannot be read. */
  readonly apply: () => Promise<void>;
  readonly refuse: ProgressView['refuse'];
}

/** What the history asks of the next sessions. Follows the history: when its sessions change, the rules apply again. */
export function createProgressStore({
  document,
  history,
  library,
  wallNow,
  fetchRules,
}: Needs): ProgressStore {
  return createStore<ProgressView>((set, get) => {
    const aim = () =>
      set({ aims: withStarts(aimsAt(document.current() ?? {}, wallNow()), library.getState().starts) });
    document.watch(aim);
    library.subscribe((now, before) => now.starts !== before.starts && aim());
    let appliedTo: HistoryView['sessions'] = null;
    const rules = late(() =>
      fetchRules((next, ahead) => {
        set({ next });
        const isKept = JSON.stringify(ahead) === JSON.stringify(document.current());
        if (!isKept) void document.change(() => ahead);
      }),
    );
    history.subscribe((now, before) => {
      if (now.sessions !== before.sessions)
        get()
          .update()
          .catch(() => undefined);
    });
    return {
      aims: {},
      next: {},
      refuse: (...refusal) => rules.here()?.refuse(...refusal),
      async update(anyway = false) {
        const { sessions, isWhole } = history.getState();
        const isNew = sessions?.length === 0 && Object.keys(document.current() ?? {}).length === 0;
        if (!isWhole || (!anyway && (isNew || sessions === appliedTo))) return;
        await (await rules()).apply();
        appliedTo = sessions;
      },
    };
  });
}
