import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Beat } from '../core/cue-offset.ts';
import type { Marked } from '../core/finding/marked.ts';
import type { Platform } from '../core/likely-reasons.ts';
import type { Owns } from '../core/owns/owns.ts';
import type { OwnRoutines } from '../core/routine/own-routine.ts';
import type { CueKind } from '../core/session/session.ts';
import type { KeptTimers } from '../core/timers/timers.ts';
import type { DataTools } from '../store/data-tools.ts';
import type { FigureStore, FigureView } from '../store/figure-store.ts';
import type { HistoryStore, HistoryView } from '../store/history-store.ts';
import type {
  LateDocumentView,
  MarkedStore,
  OwnStore,
  OwnsStore,
  TimersStore,
} from '../store/late-document-store.ts';
import type { LibraryStore, LibraryView } from '../store/library-store.ts';
import type { MusicStore, MusicView } from '../store/music-store.ts';
import type { NoticeStore, NoticeView } from '../store/notice-store.ts';
import type { ProgressStore, ProgressView } from '../store/progress-store.ts';
import type { SessionStore, SessionView } from '../store/session-view.ts';
import type { SettingsStore, SettingsView } from '../store/settings-store.ts';
import type { RoutineSharing } from '../store/sharing.ts';
import type { WeekStore, WeekView } from '../store/week-store.ts';

/** What this device supports. It does not change while the page is open. */
export interface Capabilities {
  readonly vibration: boolean;
  readonly wakeLock: boolean;
  readonly platform: Platform;
}

/** Everything a screen can reach. compose() makes one; a screen test makes its own. */
export interface App {
  readonly session: SessionStore;
  readonly library: LibraryStore;
  readonly settings: SettingsStore;
  readonly history: HistoryStore;
  readonly figures: FigureStore;
  readonly music: MusicStore;
  readonly notices: NoticeStore;
  readonly progress: ProgressStore;
  readonly week: WeekStore;
  readonly owns: OwnsStore;
  readonly marked: MarkedStore;
  readonly timers: TimersStore;
  readonly own: OwnStore;
  /** Development flags that are on, as words for the banner; empty in normal use. */
  readonly flags: readonly string[];
  readonly version: string;
  /** A new unique id. */
  readonly newId: () => string;
  readonly capabilities: Capabilities;
  /** Fetches export, import and delete. */
  readonly dataTools: () => Promise<DataTools>;
  /** Fetches the code that shares routines. */
  readonly sharing: () => Promise<RoutineSharing>;
  /** Plays one cue now, for the sound check. */
  readonly tryCue: (kind: CueKind) => void;
  /** Fetches what a session sounds with. Call it on the screens of a person who is about to start one. */
  readonly expectStart: () => void;
  /** Starts a beat to tap along with, in a tap; null when nothing can sound. */
  readonly beat: (offsetMs: number) => Promise<Beat | null>;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('A screen was rendered outside AppContext.');
  return app;
}

export const useSession = <T>(select: (view: SessionView) => T): T => useStore(useApp().session, select);
export const useLibrary = <T>(select: (view: LibraryView) => T): T => useStore(useApp().library, select);
export const useSettings = <T>(select: (view: SettingsView) => T): T => useStore(useApp().settings, select);
export const useHistory = <T>(select: (view: HistoryView) => T): T => useStore(useApp().history, select);
export const useMusic = <T>(select: (view: MusicView) => T): T => useStore(useApp().music, select);
export const useFigures = <T>(select: (view: FigureView) => T): T => useStore(useApp().figures, select);
export const useNotices = <T>(select: (view: NoticeView) => T): T => useStore(useApp().notices, select);
export const useProgress = <T>(select: (view: ProgressView) => T): T => useStore(useApp().progress, select);
export const useWeek = <T>(select: (view: WeekView) => T): T => useStore(useApp().week, select);
export const useSaidOwns = <T>(select: (view: LateDocumentView<Owns>) => T): T =>
  useStore(useApp().owns, select);
export const useMarked = <T>(select: (view: LateDocumentView<Marked>) => T): T =>
  useStore(useApp().marked, select);
export const useTimers = <T>(select: (view: LateDocumentView<KeptTimers>) => T): T =>
  useStore(useApp().timers, select);
export const useOwn = <T>(select: (view: LateDocumentView<OwnRoutines>) => T): T =>
  useStore(useApp().own, select);
