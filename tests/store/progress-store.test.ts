import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../src/app/shipped/shipped-library.ts';
import { aimRoutine } from '../../src/core/plan/aim-routine.ts';
import { NO_AIM } from '../../src/core/plan/aims.ts';
import type { SessionRecord, SetRecord } from '../../src/core/training/record.ts';
import {
  asked,
  DAY,
  follow,
  NOW,
  opened,
  ROUTINE,
  session,
  settled,
  suggested,
} from './followed-progress.ts';

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

  it('does not start from one that a wrong clock has dated a year ahead, however many there are', async () => {
    const followed = await follow();
    followed.history.getState().add(session(followed, 'dumbbell-row', 20, 6));
    for (let day = 0; day < 9; day++) {
      followed.history.getState().add(session(followed, 'dumbbell-row', 40, 6, -365 - day));
    }
    await settled();
    expect(asked(followed, 'dumbbell-row')).toMatchObject({ reps: 7, kg: 20 });
  });

  it('starts from the weight that the text of a routine names, as soon as that has been read', async () => {
    const { library, progress } = await follow();
    const aims = { 'main.1/deadlift': { ...NO_AIM, kg: 60 } };
    library.getState().adopt(() => ({ routines: [], exercises: new Map(), starts: { mine: aims } }));
    expect(progress.getState().aims['mine']).toEqual(aims);
    library.getState().adopt(() => ({ routines: [], exercises: new Map() }));
    expect(progress.getState().aims['mine']).toBeUndefined();
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

  it('remembers what was logged, however many sessions nobody touched came after it', async () => {
    const empty = await follow();
    const logged = session(empty, 'dumbbell-row', 20, 10, 18);
    const silent = Array.from({ length: 12 }, (_, i): SessionRecord => {
      const record = session(empty, 'dumbbell-row', 20, 8, 1 + i);
      const sets = record.sets.map(
        (set) => ({ ...set, result: { ...set.result!, entered: false } }) as SetRecord,
      );
      return { ...record, sets };
    });
    const followed = await follow([...silent, logged]);
    expect(asked(followed, 'dumbbell-row')).toMatchObject({ kg: 22 });
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
