import type { Ways } from '../core/training/progress/next-time.ts';
import { aimsOf, type NextTime, nextTime, type Refusals } from '../core/training/progress/next-time.ts';
import type { Document } from '../storage/document.ts';
import type { HistoryStore } from './history-store.ts';
import type { LibraryStore } from './library-store.ts';
import type { ProgressStore } from './progress-store.ts';
import type { SettingsStore } from './settings-store.ts';

/** Sessions of a routine that the rules look back on; misses and pauses show in far fewer. */
const LOOK_BACK = 8;

interface Needs {
  readonly progress: ProgressStore;
  readonly library: LibraryStore;
  readonly history: HistoryStore;
  readonly settings: SettingsStore;
  readonly document: Document<Refusals>;
  readonly wallNow: () => number;
}

/**
 * Keeps the suggestions for next time, and the aims that sessions are planned with. Works them out anew when a session is added, put right or taken out, and when a person refuses one.
 */
export async function followProgress(needs: Needs): Promise<void> {
  const { progress, library, history, settings, document, wallNow } = needs;
  await document.read();
  let running: Promise<void> | null = null;
  let again = false;

  const ways: Ways = (exercise) => {
    const coaching = library.getState().coaching?.get(exercise);
    return { harder: coaching?.harder.name ?? null, easier: coaching?.easier.name ?? null };
  };

  async function work(): Promise<void> {
    const next: Record<string, readonly NextTime[]> = {};
    for (const routine of library.getState().routines) {
      const sessions = (history.getState().sessions ?? []).filter((each) => each.routine === routine.id);
      const ids = sessions.slice(0, LOOK_BACK).map(({ id }) => id);
      await history.getState().open(ids);
      const { records } = history.getState();
      const { exercises } = library.getState();
      const unit = settings.getState().settings.units;
      const known = ids.flatMap((id) => records[id] ?? []);
      next[routine.id] = nextTime(routine, {
        exercises,
        records: known,
        refusals: document.current(),
        ways,
        unit,
        now: wallNow(),
      });
    }
    const aims = Object.fromEntries(Object.entries(next).map(([routine, each]) => [routine, aimsOf(each)]));
    progress.setState({ next, aims });
  }

  /** One after the other: what changes while one goes on asks for another. */
  function refresh(): Promise<void> {
    again = true;
    running ??= (async () => {
      while (again) {
        again = false;
        await work();
      }
      running = null;
    })();
    return running;
  }

  progress.setState({
    refuse(routine, key, refused) {
      const found = progress.getState().next[routine]?.find((each) => each.key === key);
      if (!found) return;
      const refusal = `${routine}/${key}`;
      void document.change((kept) => {
        const { [refusal]: _, ...others } = kept;
        return refused ? { ...others, [refusal]: found.from } : others;
      });
    },
  });
  document.watch(() => void refresh());
  history.subscribe((now, before) => {
    if (now.sessions !== before.sessions) void refresh();
  });
  library.subscribe((now, before) => {
    if (now.coaching !== before.coaching) void refresh();
  });
  settings.subscribe((now, before) => {
    if (now.settings.units !== before.settings.units) void refresh();
  });
  await refresh();
}
