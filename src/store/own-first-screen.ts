import type { HistoryStore } from './history-store.ts';
import type { LibraryStore } from './library-store.ts';
import type { SessionStore } from './session-view.ts';
import type { WeekStore } from './week-store.ts';

interface Shown {
  readonly session: SessionStore;
  readonly history: HistoryStore;
  readonly library: LibraryStore;
  readonly week: WeekStore;
}

/**
 * Calls back once, as soon as the first screen differs from that of a new user: there is an open session, a history, a
 * week plan or a chosen option of a routine.
 */
export function whenFirstScreenIsOwn({ session, history, library, week }: Shown, tell: () => void): void {
  const check = () => {
    const { stage } = session.getState();
    const isOwn =
      stage.kind !== 'empty' ||
      stage.offer ||
      history.getState().sessions?.length ||
      week.getState().plan?.length ||
      Object.keys(library.getState().choices).length;
    if (!isOwn) return;
    for (const stop of stops) stop();
    tell();
  };
  const stops = [session, history, library, week].map((store) => store.subscribe(check));
}
