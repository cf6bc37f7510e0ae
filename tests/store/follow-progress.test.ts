import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { shippedLibrary } from '../../src/app/shipped/shipped-library.ts';
import { aimRoutine, NO_AIMS } from '../../src/core/plan/aims.ts';
import { defaultChoices } from '../../src/core/plan/default-choices.ts';
import { planFor } from '../../src/core/plan/fit/plan-for.ts';
import type { SetDose } from '../../src/core/plan/plan.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { Refusals } from '../../src/core/training/progress/next-time.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { parseRefusals } from '../../src/storage/parse-refusals.ts';
import { followProgress } from '../../src/store/follow-progress.ts';
import { createLibraryStore } from '../../src/store/library-store.ts';
import type { ProgressStore } from '../../src/store/progress-store.ts';
import { createSettingsStore } from '../../src/store/settings-store.ts';
import { fakeDisk } from '../support/fake-disk.ts';
import { fakeHistory } from '../support/fake-history-storage.ts';

const DAY = 86_400_000;
const NOW = 1_790_000_000_000;
const ROUTINE = 'strong-back-45';

async function follow(records: readonly SessionRecord[] = [], refused: Record<string, string> = {}) {
  const disk = fakeDisk();
  const storage = openStorage(() => {}, disk);
  const library = createLibraryStore(shippedLibrary, storage.library, async () => planFor);
  const history = fakeHistory(records);
  const progress: ProgressStore = createStore(() => ({ aims: {}, next: {}, refuse: () => {} }));
  disk.stored.set('documents/refusals', refused);
  await history.getState().load();
  await followProgress({
    library,
    history,
    progress,
    settings: createSettingsStore(storage.settings),
    document: storage.document('refusals', parseRefusals, 'stay'),
    wallNow: () => NOW,
  });
  const plan = () => {
    const routine = library.getState().routines.find(({ id }) => id === ROUTINE)!;
    const choices = defaultChoices(routine, DEFAULT_SETTINGS);
    const aims = progress.getState().aims[ROUTINE] ?? NO_AIMS;
    return planFor(routine, library.getState().exercises, choices, aims);
  };
  const kept = () => parseRefusals(disk.stored.get('documents/refusals'));
  const elsewhere = (more: Refusals) => disk.stored.set('documents/refusals', { ...kept(), ...more });
  return { library, history, progress, plan, kept, elsewhere };
}

type Followed = Awaited<ReturnType<typeof follow>>;

const asked = ({ plan }: Followed, exercise: string): SetDose | undefined =>
  plan()
    .steps.flatMap((step) => (step.kind === 'work' && step.set.exercise === exercise ? [step.set] : []))
    .at(0)?.dose;

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
  it('is as the routine says before anything has been done', async () => {
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

  it('is planned with aims, and the routines of the library stay as they were written', async () => {
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
    expect(followed.progress.getState().next[ROUTINE]).toMatchObject([
      {
        name: 'Bent-Over Dumbbell Row',
        suggestion: { change: 'more-weight', reason: '10 reps on all 3 sets.' },
      },
    ]);
  });

  it('keeps what was said no to in another tab, and goes by it', async () => {
    const followed = await follow();
    const [row, lift] = ['dumbbell-row', 'dumbbell-deadlift'].map((each) =>
      session(followed, each, 20, 10, 4),
    );
    followed.history.getState().add(row!);
    followed.history.getState().add(lift!);
    await settled();
    const [one, other] = followed.progress.getState().next[ROUTINE]!;
    followed.elsewhere({ [`${ROUTINE}/${one!.key}`]: one!.from });
    followed.progress.getState().refuse(ROUTINE, other!.key, true);
    await settled();
    const next = followed.progress.getState().next[ROUTINE]!;
    expect(next.slice(0, 2).map(({ refused }) => refused)).toEqual([true, true]);
    expect(Object.keys(followed.kept())).toHaveLength(2);
  });

  it('stays with what was when the person says no, until there is a new session to draw from', async () => {
    const followed = await follow();
    const first = session(followed, 'dumbbell-row', 20, 10, 4);
    followed.history.getState().add(first);
    await settled();
    const [next] = followed.progress.getState().next[ROUTINE]!;
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

  it('of one exercise leaves those that could take its place alone', async () => {
    const followed = await follow();
    followed.history.getState().add(session(followed, 'dumbbell-row', 20, 10));
    await settled();
    const routine = followed.library.getState().routines.find(({ id }) => id === ROUTINE)!;
    const { blocks } = aimRoutine(routine, followed.progress.getState().aims[ROUTINE]!);
    const slots = blocks.flatMap(({ slots: all }) => all);
    const row = slots.find(({ exercise }) => exercise === 'barbell-row')!;
    expect(row.dose).toMatchObject({ reps: { low: 6, high: 10 } });
    expect(row.dose.kg).toBeUndefined();
  });
});
