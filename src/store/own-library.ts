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
 * Calls back once, when the library is no longer as it is for a new user: there is a session, earlier ones, a plan for
 * the week or a chosen level or length.
 */
export function whenLibraryIsOwn({ session, history, library, week }: Shown, tell: () => void): void {
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
