import { expect, it } from 'vitest';
import type { Pain } from '../../../../src/core/session/pain.ts';
import { sorePlaces } from '../../../../src/core/training/history/sore-places.ts';
import { RECORD } from '../../../storage/sample-checkpoint.ts';

const [set] = RECORD.sets;
const knee = (side: 'left' | 'right', level: number): Pain => ({ place: 'knee', side, level, sharp: false });
const session = (startedAtWall: number, ...pains: (Pain | null)[]) => ({
  ...RECORD,
  startedAtWall,
  sets: pains.map((pain) => ({ ...set!, ...(pain && { pain }) })),
});

it('lists each place once, as it was in the last session, with its worst', () => {
  const records = [
    session(1, knee('left', 8), knee('right', 2)),
    session(2, knee('left', 3), knee('left', 4), null),
  ];
  expect(sorePlaces(records)).toEqual([
    { pain: knee('left', 4), exercise: set!.name, startedAtWall: 2 },
    { pain: knee('right', 2), exercise: set!.name, startedAtWall: 1 },
  ]);
});

it('is empty where nothing hurt', () => {
  expect(sorePlaces([session(1, null)])).toEqual([]);
});
