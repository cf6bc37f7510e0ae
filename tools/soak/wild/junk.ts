import fc from 'fast-check';
import { digestOf } from '../../../src/core/training/digest.ts';
import { effortsOf } from '../../../src/core/training/exercise-effort.ts';
import { DIGEST_VERSION, isCurrent } from '../../../src/storage/pack-sessions.ts';
import { CHECKPOINT, RECORD } from '../../../tests/storage/sample-checkpoint.ts';
import { spoilt, wild } from '../../../tests/support/wild-value.ts';

/** A session that must survive what lies beside it. */
export const good = { ...RECORD, id: 'good', name: 'Good one' };

const any = fc.oneof(wild, fc.jsonValue());
const DAYS_90_MS = 90 * 86_400_000;
const pack = {
  stretch: Math.floor(RECORD.startedAtWall / DAYS_90_MS),
  version: DIGEST_VERSION,
  entries: [digestOf(good)],
};
/** Not one that only has another name or number in it: nothing tells that from the truth. */
const brokenPack = (sound: object) => spoilt(sound).filter((each) => !isCurrent(each));

const junk = fc.record({
  sessions: fc.array(
    spoilt({ ...RECORD, id: 'bad' }).filter((each) => Object(each).id !== good.id),
    { minLength: 1, maxLength: 5 },
  ),
  documents: fc.record({
    settings: any,
    library: any,
    aims: any,
    notices: any,
    refusals: any,
    week: any,
    owns: any,
    marked: any,
    timers: any,
    routines: any,
    imports: any,
    calendar: any,
    backups: any,
  }),
  checkpoint: fc.record({ session: spoilt(CHECKPOINT), pulse: any, aside: any }),
  music: fc.record({ list: any }),
  digests: fc.array(brokenPack(pack), { minLength: 1, maxLength: 2 }),
  efforts: fc.array(brokenPack({ ...pack, exercise: 'plank', entries: effortsOf(good) }), {
    minLength: 1,
    maxLength: 2,
  }),
  appearance: fc.oneof(fc.string(), fc.json()),
});

/** What a round puts in the stores; the same for the same seed. */
export function junkOf(seed: number): unknown {
  const [made] = fc.sample(junk, { seed, numRuns: 1 });
  return made;
}
