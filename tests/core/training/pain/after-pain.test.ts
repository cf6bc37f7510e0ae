import { describe, expect, it } from 'vitest';
import type { Pain } from '../../../../src/core/session/pain.ts';
import { afterPain, painNearby } from '../../../../src/core/training/pain/after-pain.ts';
import type { SessionRecord, SetRecord } from '../../../../src/core/training/record.ts';
import { RECORD } from '../../../storage/sample-checkpoint.ts';

const plank = RECORD.sets[0]!;
const pain = (level: number, sharp = false): Pain => ({ place: 'lower-back', side: null, level, sharp });

const deadlift = (set: number, hurt: Pain | null, done = true, entered = true): SetRecord => {
  const { outcome: _, result: assumed, ...rest } = plank;
  const result = assumed && { ...assumed, entered };
  const own = { ...rest, slot: 'a', exercise: 'deadlift', set, sets: 3, ...(hurt && { pain: hurt }) };
  return done && result ? { ...own, outcome: 'done', result } : { ...own, outcome: 'skipped', result: null };
};
const session = (id: string, ...sets: SetRecord[]): SessionRecord => ({ ...RECORD, id, sets });

describe('after pain, the next session', () => {
  it('goes on as usual after none, and after up to 3', () => {
    expect(afterPain([session('a', deadlift(1, null))], 'deadlift')).toEqual({ kind: 'none' });
    expect(afterPain([session('a', deadlift(1, pain(3)))], 'deadlift')).toEqual({ kind: 'none' });
  });

  it('holds after 4 or 5', () => {
    const records = [session('a', deadlift(1, pain(4)), deadlift(2, null))];
    expect(afterPain(records, 'deadlift')).toEqual({ kind: 'hold', pain: pain(4), session: 'a' });
  });

  it('starts without the exercise after more than 5, or a sharp pain, even if its only set was broken off', () => {
    expect(afterPain([session('a', deadlift(1, pain(7), false))], 'deadlift')).toMatchObject({
      kind: 'without',
      pain: pain(7),
    });
    expect(afterPain([session('a', deadlift(1, pain(2, true)))], 'deadlift').kind).toBe('without');
  });

  it('goes by the gravest of several pains', () => {
    const records = [session('a', deadlift(1, pain(5)), deadlift(2, pain(1, true)))];
    expect(afterPain(records, 'deadlift')).toMatchObject({ kind: 'without', pain: { sharp: true } });
  });

  it('stays without it through sessions that left it out, until it was done without such a pain', () => {
    const without = session('b', plank);
    const stopped = session('a', deadlift(1, pain(8), false));
    expect(afterPain([without, stopped], 'deadlift').kind).toBe('without');
    const again = session('c', deadlift(1, null));
    expect(afterPain([again, without, stopped], 'deadlift')).toEqual({ kind: 'none' });
    const untouched = session('d', deadlift(1, null, true, false));
    expect(afterPain([untouched, without, stopped], 'deadlift').kind).toBe('without');
    expect(afterPain([untouched, without, stopped], 'deadlift', true).kind).toBe('none');
  });
});

describe('after a pain in another exercise that loads the same place', () => {
  const at = (startedAtWall: number, ...sets: SetRecord[]) => ({ ...session('a', ...sets), startedAtWall });
  const nearby = (doneAt: number, ...records: SessionRecord[]) =>
    painNearby(records, 'superman', doneAt, (place) => place === 'lower-back');
  const hurt = at(5, deadlift(1, pain(7), false));

  it('over 5, in the session in which it was done last or later, the one that hurt is named', () => {
    expect(nearby(5, hurt)).toEqual({ pain: pain(7), session: 'a', of: plank.name });
    expect(nearby(4, at(6, plank), hurt)).toEqual({ pain: pain(7), session: 'a', of: plank.name });
  });

  it('up to 5, or in a place that it does not load, nothing follows', () => {
    expect(nearby(5, at(5, deadlift(1, pain(5))))).toBeNull();
    expect(painNearby([hurt], 'superman', 5, (place) => place === 'knee')).toBeNull();
  });

  it('once it was done after that day, nothing follows', () => {
    expect(nearby(6, hurt)).toBeNull();
  });
});
