import { createStore, type StoreApi } from 'zustand/vanilla';
import { late } from '../core/late.ts';
import { type Aims, type AimsAhead, aimsAt } from '../core/plan/aims.ts';
import type { NextTime } from '../core/training/progress/next-time.ts';
import type { Document } from '../storage/document.ts';
import type { HistoryStore, HistoryView } from './history-store.ts';

export interface ProgressView {
  /** By routine id: what planning a session of it goes by. Kept from page to page, so that a start waits for nothing. */
  readonly aims: Readonly<Record<string, Aims>>;
  /** By routine id: the aims with their reasons. Empty until the rules have been fetched. */
  readonly next: Readonly<Record<string, readonly NextTime[]>>;
  /** Keeps the last aim until the next session; or takes the suggestion after all. */
  readonly refuse: (routine: string, key: string, refused: boolean) => void;
  /** Brings aims and reasons up to date with the history, once that is there. Rejects when something cannot be read. */
  readonly catchUp: () => Promise<void>;
}

export type ProgressStore = StoreApi<ProgressView>;

interface Needs {
  /** What was worked out last; null when that never was. */
  readonly document: Document<AimsAhead | null>;
  readonly history: HistoryStore;
  readonly wallNow: () => number;
  /** Fetches what works suggestions out, once there is a session to draw them from. */
  readonly follow: (publish: Publish) => Promise<Follower>;
}

export type Publish = (next: ProgressView['next'], ahead: AimsAhead) => void;

export interface Follower {
  /** Works everything out again. Rejects when the history cannot be read: what was published before still stands. */
  readonly refresh: () => Promise<void>;
  readonly refuse: ProgressView['refuse'];
}

/** What the history asks of the next sessions: suggestions with their reasons, and the aims that planning takes. */
export function createProgressStore({ document, history, wallNow, follow }: Needs): ProgressStore {
  return createStore<ProgressView>((set, get) => {
    document.watch((ahead) => set({ aims: aimsAt(ahead ?? {}, wallNow()) }));
    let followed: HistoryView['sessions'] = null;
    const follower = late(() =>
      follow((next, ahead) => {
        set({ next });
        const isKept = JSON.stringify(ahead) === JSON.stringify(document.current());
        if (!isKept) void document.change(() => ahead);
      }),
    );
    history.subscribe((now, before) => {
      if (now.sessions !== before.sessions)
        get()
          .catchUp()
          .catch(() => undefined);
    });
    return {
      aims: {},
      next: {},
      refuse: (...refusal) => follower.here()?.refuse(...refusal),
      async catchUp() {
        const { sessions } = history.getState();
        const isNew = sessions?.length === 0 && Object.keys(get().aims).length === 0;
        if (!sessions || isNew || sessions === followed) return;
        await (await follower()).refresh();
        followed = sessions;
      },
    };
  });
}
