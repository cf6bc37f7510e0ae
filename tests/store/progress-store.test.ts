import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../src/app/shipped/shipped-library.ts';
import { aimRoutine } from '../../src/core/plan/aim-routine.ts';
import { NO_AIMS } from '../../src/core/plan/aims.ts';
import { defaultChoices } from '../../src/core/plan/default-choices.ts';
import { planFor } from '../../src/core/plan/fit/plan-for.ts';
import type { SetDose } from '../../src/core/plan/plan.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { digestOf } from '../../src/core/training/digest.ts';
import type { Refusals } from '../../src/core/training/progress/next-time.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { parseOwns } from '../../src/storage/parse-owns.ts';
import { parseRefusals } from '../../src/storage/parse-progress.ts';
import { createHistoryStore, type HistoryStore } from '../../src/store/history-store.ts';
import { createLateDocumentStore } from '../../src/store/late-document-store.ts';
import { createLibraryStore } from '../../src/store/library-store.ts';
import { createProgressRules } from '../../src/store/progress-rules.ts';
import { createProgressStore } from '../../src/store/progress-store.ts';
import { createSettingsStore } from '../../src/store/settings-store.ts';
import { fakeDisk } from '../support/fake-disk.ts';
import { fakeHistory, fakeHistoryStorage } from '../support/fake-history-storage.ts';

const DAY = 86_400_000;
const NOW = 1_790_000_000_000;
const ROUTINE = 'strong-back-45';

/** Another page on the same storage, which has not fetched the rules yet. */
function opened({ disk }: Pick<Followed, 'disk'>, now = NOW) {
  const storage = openStorage(() => {}, disk);
  const progress = createProgressStore({
    document: storage.aims,
    history: fakeHistory(),
    wallNow: () => now,
    fetchRules: () => new Promise(() => {}),
  });
  return { storage, progress };
}

const follow = (records: readonly SessionRecord[] = [], refused: Record<string, string> = {}) =>
  followHistory(fakeHistory(records), refused);

async function followHistory(history: HistoryStore, refused: Record<string, string> = {}, disk = fakeDisk()) {
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

type Followed = Awaited<ReturnType<typeof follow>>;

const asked = ({ plan }: Followed, exercise: string): SetDose | undefined =>
  plan()
    .steps.flatMap((step) => (step.kind === 'work' && step.set.exercise === exercise ? [step.set] : []))
    .at(0)?.dose;

const suggested = ({ progress }: Followed, exercise: string) =>
  progress.getState().next[ROUTINE]?.find((each) => each.exercise === exercise);

/** The rows of a session as they were planned, every set done with a weight. */
function session({ plan }: Followed, exercise: string, kg: number, reps: number, daysAgo = 2): SessionRecord {
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

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the next session', () => {
  it('follows the routine before anything has been done', async () => {
    const fresh = await follow();
    expect(asked(fresh, 'dumbbell-row')).toMatchObject({ reps: 6 });
    expect(asked(fresh, 'dumbbell-row')?.kg).toBeUndefined();
  });

  it('starts from what the last one suggests', async () => {
    const followed = await follow();
    followed.history.getState().add(session(followed, 'dumbbell-row', 20, 6));
    await settled();
    expect(asked(followed, 'dumbbell-row')).toMatchObject({ reps: 7, kg: 20 });
    followed.history.getState().add(session(followed, 'dumbbell-row', 20, 10, 1));
    await settled();
    expect(asked(followed, 'dumbbell-row')).toMatchObject({ reps: 6, kg: 22 });
  });

  it('asks for what can be built, from the moment the person says what they own', async () => {
    const followed = await follow();
    followed.history.getState().add(session(followed, 'dumbbell-row', 20, 10));
    await settled();
    expect(asked(followed, 'dumbbell-row')).toMatchObject({ kg: 22 });
    followed.owns.getState().change((said) => ({ ...said, dumbbells: [16, 20, 21, 30] }));
    await settled();
    expect(asked(followed, 'dumbbell-row')).toMatchObject({ kg: 21 });
  });

  it('is planned with aims, and the routines of the library do not change', async () => {
    const followed = await follow();
    followed.history.getState().add(session(followed, 'dumbbell-row', 20, 6));
    await settled();
    expect(Object.keys(followed.progress.getState().aims[ROUTINE] ?? {})).toHaveLength(1);
    expect(followed.library.getState().routines).toBe(shippedLibrary.routines);
  });

  it('says why', async () => {
    const followed = await follow();
    followed.history.getState().add(session(followed, 'dumbbell-row', 20, 10));
    await settled();
    expect(suggested(followed, 'dumbbell-row')).toMatchObject({
      name: 'Bent-Over Dumbbell Row',
      suggestion: { aim: { kg: 22 }, reason: { code: 'more-weight', reached: { reps: 10, sets: 3 } } },
    });
  });

  it('respects a suggestion refused in another tab', async () => {
    const followed = await follow();
    const [row, lift] = ['dumbbell-row', 'dumbbell-deadlift'].map((each) =>
      session(followed, each, 20, 10, 4),
    );
    followed.history.getState().add(row!);
    followed.history.getState().add(lift!);
    await settled();
    const [one, other] = ['dumbbell-row', 'dumbbell-deadlift'].map((each) => suggested(followed, each));
    followed.elsewhere({ [`${ROUTINE}/${one!.key}`]: one!.from });
    followed.progress.getState().refuse(ROUTINE, other!.key, true);
    await settled();
    const refused = ['dumbbell-row', 'dumbbell-deadlift'].map((each) => suggested(followed, each)?.refused);
    expect(refused).toEqual([true, true]);
    expect(Object.keys(followed.kept())).toHaveLength(2);
  });

  it('keeps the last values when the person refuses, until there is a new session to draw from', async () => {
    const followed = await follow();
    const first = session(followed, 'dumbbell-row', 20, 10, 4);
    followed.history.getState().add(first);
    await settled();
    const next = suggested(followed, 'dumbbell-row');
    followed.progress.getState().refuse(ROUTINE, next!.key, true);
    await settled();
    expect(asked(followed, 'dumbbell-row')).toMatchObject({ reps: 10, kg: 20 });
    const refusals = { [`${ROUTINE}/${next!.key}`]: first.id };
    expect(followed.kept()).toEqual(refusals);

    const later = await follow([first], refusals);
    expect(asked(later, 'dumbbell-row')).toMatchObject({ reps: 10, kg: 20 });
    later.history.getState().add(session(later, 'dumbbell-row', 20, 10, 1));
    await settled();
    expect(asked(later, 'dumbbell-row')).toMatchObject({ reps: 6, kg: 22 });
  });

  it('with an aim for one exercise does not change its alternatives', async () => {
    const followed = await follow();
    followed.history.getState().add(session(followed, 'dumbbell-row', 20, 10));
    await settled();
    const routine = followed.library.getState().routines.find(({ id }) => id === ROUTINE)!;
    const { blocks } = aimRoutine(routine, followed.progress.getState().aims[ROUTINE]!, 'low');
    const slots = blocks.flatMap(({ slots: all }) => all);
    const row = slots.find(({ exercise }) => exercise === 'barbell-row')!;
    expect(row.dose).toMatchObject({ reps: { low: 6, high: 10 } });
    expect(row.dose.kg).toBeUndefined();
  });

  it('is planned from stored aims by a page that has read nothing else', async () => {
    const followed = await follow();
    followed.history.getState().add(session(followed, 'dumbbell-row', 20, 10));
    await settled();
    const next = opened(followed);
    await next.storage.aims.read();
    expect(next.progress.getState().aims[ROUTINE]).toMatchObject(followed.progress.getState().aims[ROUTINE]!);
    expect(Object.keys(followed.progress.getState().aims[ROUTINE]!)).toHaveLength(1);
  });

  it('is lighter after three weeks and lighter still after eight, also when planned from stored aims', async () => {
    const followed = await follow();
    followed.history.getState().add(session(followed, 'dumbbell-row', 20, 10, 2));
    await settled();
    const kgAfter = async (days: number) => {
      const next = opened(followed, NOW + days * DAY);
      await next.storage.aims.read();
      return Object.values(next.progress.getState().aims[ROUTINE] ?? {})[0]?.kg;
    };
    expect([await kgAfter(0), await kgAfter(18.9), await kgAfter(19.1), await kgAfter(54.1)]).toEqual([
      22, 22, 18, 16,
    ]);
  });

  it('follows the routine again once its sessions are deleted', async () => {
    const followed = await follow();
    const only = session(followed, 'dumbbell-row', 20, 10);
    followed.history.getState().add(only);
    await settled();
    await followed.history.getState().remove([only.id]);
    await settled();
    expect(asked(followed, 'dumbbell-row')).toMatchObject({ reps: 6 });
    expect(asked(followed, 'dumbbell-row')?.kg).toBeUndefined();
  });
});

describe('a history that temporarily cannot be read', () => {
  it('keeps the aims of every routine when a session is added to it', async () => {
    const first = await follow();
    first.history.getState().add(session(first, 'dumbbell-row', 20, 10));
    await settled();
    const { aims } = first.progress.getState();
    const storage = fakeHistoryStorage([session(first, 'dumbbell-row', 20, 10)]);
    const mood = { readable: false };
    const history = createHistoryStore({
      storage: async () => ({
        ...storage,
        digests: async () => (mood.readable ? storage.digests() : null),
        records: async (ids) => (mood.readable ? storage.records(ids) : null),
      }),
      keep: async (added) => storage.put([added]),
      any: async () => true,
    });
    const followed = await followHistory(history, {}, first.disk);
    const other = {
      ...session(first, 'dumbbell-row', 20, 10, 1),
      id: 'other',
      routine: 'of-another-routine',
    };
    history.getState().add(other);
    await settled();
    expect(followed.progress.getState().aims).toEqual(aims);

    mood.readable = true;
    await history.getState().load();
    await settled();
    expect(followed.progress.getState().aims).toEqual(aims);
  });

  it('leaves the aims unchanged, and updates them once it can be read', async () => {
    const first = await follow();
    const record = session(first, 'dumbbell-row', 20, 10);
    const storage = fakeHistoryStorage([record]);
    let readable = true;
    const history = createHistoryStore({
      storage: async () => ({ ...storage, records: async (ids) => (readable ? storage.records(ids) : null) }),
      keep: async (added) => storage.put([added]),
      any: async () => true,
    });
    const followed = await followHistory(history);
    await history.getState().load();
    await settled();
    const { aims } = followed.progress.getState();
    expect(Object.keys(aims[ROUTINE]!)).toHaveLength(1);

    readable = false;
    await storage.put([session(first, 'dumbbell-deadlift', 20, 10, 1)]);
    await history
      .getState()
      .load()
      .catch(() => {});
    history.setState(({ sessions }) => ({
      sessions: [digestOf(session(first, 'dumbbell-deadlift', 20, 10, 1)), ...sessions!],
    }));
    await settled();
    expect(followed.progress.getState().aims).toEqual(aims);
    await expect(followed.progress.getState().update()).rejects.toThrow('cannot be read');

    readable = true;
    await followed.progress.getState().update();
    expect(Object.keys(followed.progress.getState().aims[ROUTINE]!)).toHaveLength(2);
  });
});
