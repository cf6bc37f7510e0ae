import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Document } from '../storage/document.ts';
import type { StorageProblem } from '../storage/storage-problem.ts';
import type { DataChange } from './data-tools.ts';

/** Offers to install the app, by how it is done. Today shows them. */
export type InstallKind = `install-${'on-phone' | 'on-computer' | 'on-ios' | 'on-mac' | 'from-menu'}`;

/** Notices, by what happened. The shell has the words for them. */
export type NoticeKind =
  | 'offline-ready'
  | 'update-ready'
  | `unkept-${StorageProblem}`
  | 'kept-again'
  | InstallKind
  | 'sound-blocked'
  | 'no-wake-lock'
  | 'session-elsewhere'
  | 'refused'
  | 'session-ended'
  | 'routine-deleted'
  | 'session-deleted'
  | 'session-back'
  | 'date-corrected'
  | 'correction-undone'
  | 'file-saved'
  | 'file-shared'
  | 'folder-asks'
  | 'folder-gone'
  | 'calendar-saved'
  | DataChange;

/** The notices that are shown only once. All others are shown after each action that they answer. */
const ONCE = /^(offline|install|no-wake)/;

/** What the shell shows, over any screen. */
export type ToastKind = Exclude<NoticeKind, InstallKind>;

export interface Notice<Kind = NoticeKind> {
  readonly kind: Kind;
  /** What the notice's button does; null when it has none. */
  readonly act: (() => void) | null;
}

/** Whether a notice is an offer to install the app, which Today shows. */
export const isInstallOffer = (notice: Notice): notice is Notice<InstallKind> =>
  notice.kind.startsWith('install-');

export interface NoticeView {
  /** Oldest first, at most one of a kind. */
  readonly notices: readonly Notice[];
  /** Why storage keeps nothing new; null while it does. Stays when its notice is dismissed. */
  readonly unkept: StorageProblem | null;
  /** Shows why storage keeps nothing new, or, with null, that everything is stored again. */
  readonly tellUnkept: (problem: StorageProblem | null) => void;
  readonly show: (kind: NoticeKind, act?: () => void) => void;
  /** Shows it unless it was dismissed before, on this page or an earlier one. */
  readonly showOnce: (kind: NoticeKind, act?: () => void) => Promise<void>;
  /** Records that it was seen, so that showOnce() does not show it again. Others are not recorded. It stays on screen. */
  readonly seen: (kind: NoticeKind) => void;
  readonly dismiss: (kind: NoticeKind) => void;
}

export type NoticeStore = StoreApi<NoticeView>;

/** `dismissed` holds the kinds that have been seen or dismissed. */
export function createNoticeStore(dismissed: Document<readonly string[]>): NoticeStore {
  return createStore<NoticeView>((set, get) => ({
    notices: [],
    unkept: null,
    tellUnkept(unkept) {
      const others = get().notices.filter(({ kind }) => !/kept/.test(kind));
      set({ unkept, notices: others });
      get().show(unkept ? `unkept-${unkept}` : 'kept-again');
    },
    show(kind, act) {
      const others = get().notices.filter((notice) => notice.kind !== kind);
      set({ notices: [...others, { kind, act: act ?? null }] });
    },
    async showOnce(kind, act) {
      await dismissed.read();
      if (!dismissed.current().includes(kind)) get().show(kind, act);
    },
    seen: (kind) => {
      if (ONCE.test(kind)) void dismissed.change((kinds) => [...new Set([...kinds, kind])]);
    },
    dismiss(kind) {
      const others = get().notices.filter((notice) => notice.kind !== kind);
      if (others.length === get().notices.length) return;
      set({ notices: others });
      get().seen(kind);
    },
  }));
}
