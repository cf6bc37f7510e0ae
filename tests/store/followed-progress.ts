import { shippedLibrary } from '../../src/app/shipped/shipped-library.ts';
import { NO_AIMS } from '../../src/core/plan/aims.ts';
import { defaultChoices } from '../../src/core/plan/default-choices.ts';
import { planFor } from '../../src/core/plan/fit/plan-for.ts';
import type { SetDose } from '../../src/core/plan/plan.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { Refusals } from '../../src/core/training/progress/next-time.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { parseOwns } from '../../src/storage/parse-owns.ts';
import { parseRefusals } from '../../src/storage/parse-progress.ts';
import { type HistoryStore } from '../../src/store/history-store.ts';
import { createLateDocumentStore } from '../../src/store/late-document-store.ts';
import { createLibraryStore } from '../../src/store/library-store.ts';
import { createProgressRules } from '../../src/store/progress-rules.ts';
import { createProgressStore } from '../../src/store/progress-store.ts';
import { createSettingsStore } from '../../src/store/settings-store.ts';
import { fakeDisk } from '../support/fake-disk.ts';
import { fakeHistory } from '../support/fake-history-storage.ts';

export const DAY = 86_400_000;
export const NOW = 1_790_000_000_000;
export const ROUTINE = 'strong-back-45';

/** Another page on the same storage, which has not fetched the rules yet. */
export function opened({ disk }: Pick<Followed, 'disk'>, now = NOW) {
  const storage = openStorage(() => {}, disk);
  const progress = createProgressStore({
    document: storage.aims,
    history: fakeHistory(),
    library: createLibraryStore(shippedLibrary, storage.library, async () => planFor),
    wallNow: () => now,
    fetchRules: () => new Promise(() => {}),
  });
  return { storage, progress };
}

export const follow = (records: readonly SessionRecord[] = [], refused: Record<string, string> = {}) =>
  followHistory(fakeHistory(records), refused);

export async function followHistory(
  history: HistoryStore,
  refused: Record<string, string> = {},
  disk = fakeDisk(),
) {
  const storage = openStorage(() => {}, disk);
  const library = createLibraryStore(shippedLibrary, storage.library, async () => planFor);
  disk.stored.set('documents/refusals', refused);
  await history.getState().load();
  const wallNow = () => NOW;
  const owns = createLateDocumentStore(
    async () => storage.document('owns', parseOwns, 'undo'),
    () => {},
  );
  const progress = createProgressStore({
    document: storage.aims,
    history,
    library,
    wallNow,
    fetchRules: async (publish) =>
      createProgressRules({
        library,
        history,
        settings: createSettingsStore(storage.settings),
        owns,
        document: storage.document('refusals', parseRefusals, 'stay'),
        wallNow,
        publish,
      }),
  });
  await storage.aims.read();
  await progress.getState().update();
  const plan = () => {
    const routine = library.getState().routines.find(({ id }) => id === ROUTINE)!;
    const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), minutes: null };
    const aims = progress.getState().aims[ROUTINE] ?? NO_AIMS;
    return planFor(routine, library.getState().exercises, choices, aims);
  };
  const kept = () => parseRefusals(disk.stored.get('documents/refusals'));
  const elsewhere = (more: Refusals) => disk.stored.set('documents/refusals', { ...kept(), ...more });
  return { disk, library, history, owns, progress, plan, kept, elsewhere };
}

export type Followed = Awaited<ReturnType<typeof follow>>;

export const asked = ({ plan }: Followed, exercise: string): SetDose | undefined =>
  plan()
    .steps.flatMap((step) => (step.kind === 'work' && step.set.exercise === exercise ? [step.set] : []))
    .at(0)?.dose;

export const suggested = ({ progress }: Followed, exercise: string) =>
  progress.getState().next[ROUTINE]?.find((each) => each.exercise === exercise);

/** The rows of a session as they were planned, every set done with a weight. */
export function session(
  { plan }: Followed,
  exercise: string,
  kg: number,
  reps: number,
  daysAgo = 2,
): SessionRecord {
  const sets = plan().steps.flatMap((step) =>
    step.kind === 'work' && step.set.exercise === exercise ? [step.set] : [],
  );
  const result = { kg, reps, holdMs: null, effort: null, reserve: null, entered: true };
  return {
    version: 2,
    id: `${exercise}-${daysAgo}`,
    routine: ROUTINE,
    language: 'en',
    name: 'Strong Back 45',
    startedAtWall: NOW - daysAgo * DAY,
    reason: 'completed',
    totalMs: 1,
    workMs: 1,
    restMs: 0,
    pausedMs: 0,
    otherMs: 0,
    plannedSets: sets.length,
    sets: sets.map((set) => ({ ...set, outcome: 'done', ms: 30_000, result })),
  };
}

export const settled = () => new Promise((resolve) => setTimeout(resolve));
