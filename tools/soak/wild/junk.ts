import fc from 'fast-check';
import { DIGEST_VERSION } from '../../../src/storage/pack-sessions.ts';
import { CHECKPOINT, RECORD } from '../../../tests/storage/sample-checkpoint.ts';
import { spoilt, wild } from '../../../tests/support/wild-value.ts';

/** A session that must survive what lies beside it. */
export const good = { ...RECORD, id: 'good', name: 'Good one' };

const any = fc.oneof(wild, fc.jsonValue());
const digest = { id: 'good', routine: 'short', name: 'Short', startedAtWall: RECORD.startedAtWall };
const DAYS_90_MS = 90 * 86_400_000;
const pack = {
  stretch: Math.floor(RECORD.startedAtWall / DAYS_90_MS),
  version: DIGEST_VERSION,
  entries: [digest],
};

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
  }),
  checkpoint: fc.record({ session: spoilt(CHECKPOINT), pulse: any, aside: any }),
  music: fc.record({ list: any }),
  digests: fc.array(spoilt(pack), { minLength: 1, maxLength: 2 }),
  efforts: fc.array(spoilt({ ...pack, exercise: 'plank' }), { minLength: 1, maxLength: 2 }),
  appearance: fc.oneof(fc.string(), fc.json()),
});

/** What a round puts in the stores; the same for the same seed. */
export function junkOf(seed: number): unknown {
  const [made] = fc.sample(junk, { seed, numRuns: 1 });
  return made;
}
