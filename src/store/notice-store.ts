import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Document } from '../storage/document.ts';

/** Quiet notices, by what happened; the words are the component's. */
export type NoticeKind =
  | 'offline-ready'
  | 'update-ready'
  | 'cannot-remember'
  | 'install'
  | 'install-on-ios'
  | 'sound-blocked'
  | 'no-wake-lock'
  | 'session-elsewhere'
  | 'refused';

export interface Notice {
  readonly kind: NoticeKind;
  /** What the notice's button does; null when there is nothing to press. */
  readonly act: (() => void) | null;
}

export interface NoticeView {
  /** Oldest first, at most one of a kind. */
  readonly notices: readonly Notice[];
  readonly show: (kind: NoticeKind, act?: () => void) => void;
  /** Shows it unless it was dismissed before, on this page or an earlier one. */
  readonly showOnce: (kind: NoticeKind, act?: () => void) => Promise<void>;
  /** Notes that it need not be shown another time; it stays for now. */
  readonly seen: (kind: NoticeKind) => void;
  readonly dismiss: (kind: NoticeKind) => void;
}

export type NoticeStore = StoreApi<NoticeView>;

/** `dismissed` holds the kinds that have been seen or dismissed. */
export function createNoticeStore(dismissed: Document<readonly string[]>): NoticeStore {
  return createStore<NoticeView>((set, get) => ({
    notices: [],
    show(kind, act) {
      const others = get().notices.filter((notice) => notice.kind !== kind);
      set({ notices: [...others, { kind, act: act ?? null }] });
    },
    async showOnce(kind, act) {
      await dismissed.read();
      if (!dismissed.current().includes(kind)) get().show(kind, act);
    },
    seen: (kind) => void dismissed.change((kinds) => [...new Set([...kinds, kind])]),
    dismiss(kind) {
      const others = get().notices.filter((notice) => notice.kind !== kind);
      if (others.length === get().notices.length) return;
      set({ notices: others });
      get().seen(kind);
    },
  }));
}
