import { createStore, type StoreApi } from 'zustand/vanilla';

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
  /** On screen, so not to be shown another time; it stays for now. */
  readonly seen: (kind: NoticeKind) => void;
  readonly dismiss: (kind: NoticeKind) => void;
}

export type NoticeStore = StoreApi<NoticeView>;

/** `onDismiss` hears of it when a person has seen or read a notice, so that it can be shown once and not again. */
export function createNoticeStore(onDismiss: (kind: NoticeKind) => void): NoticeStore {
  return createStore<NoticeView>((set, get) => ({
    notices: [],
    show(kind, act) {
      const others = get().notices.filter((notice) => notice.kind !== kind);
      set({ notices: [...others, { kind, act: act ?? null }] });
    },
    seen: onDismiss,
    dismiss(kind) {
      const others = get().notices.filter((notice) => notice.kind !== kind);
      if (others.length === get().notices.length) return;
      set({ notices: others });
      onDismiss(kind);
    },
  }));
}
