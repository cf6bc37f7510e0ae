import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { digestOf } from '../../src/core/training/digest.ts';
import { effortsOf } from '../../src/core/training/exercise-effort.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { DIGEST_VERSION } from '../../src/storage/pack-sessions.ts';
import { RECORD } from './sample-checkpoint.ts';

const plank = RECORD.sets[0]!;
const row = (side: 'left' | 'right', set: number, kg: number) =>
  ({
    ...plank,
    slot: 'row',
    exercise: 'row',
    name: 'Row',
    side,
    set,
    sets: 2,
    dose: { kind: 'reps', reps: 8, pace: [], holdMs: null },
    outcome: 'done',
    result: { kg, reps: 8, holdMs: null, effort: 'right', reserve: 2, entered: true },
  }) as const;

const PAIN = { place: 'elbow', side: 'right', level: 6, sharp: false } as const;

/** Everything that digests and efforts contain: holds, reps with weight on both sides, a skipped set, pain. */
const SAMPLE: SessionRecord = {
  ...RECORD,
  zoneMinutes: -240,
  sets: [
    plank,
    row('left', 1, 20),
    row('right', 1, 20),
    row('left', 2, 22.5),
    { ...row('right', 2, 22.5), outcome: 'skipped', result: null, pain: PAIN },
  ],
};

/** The order of fields is not content. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

// Digests and efforts are stored. When this fails because they were changed on purpose, raise DIGEST_VERSION, so that
// they are computed again from the records, and put the new version and hash here.
it('stored digests have the version that matches their content', () => {
  const stored = JSON.stringify([digestOf(SAMPLE), effortsOf(SAMPLE)], sorted);
  const hash = createHash('sha256').update(stored).digest('hex').slice(0, 16);
  expect([DIGEST_VERSION, hash]).toEqual([6, '5cac6dace5b03b30']);
});
