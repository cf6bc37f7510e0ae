// A hundred thousand random routines as text: written, read back and edited, and as many wild texts. TIMES=n for another
// number; each round prints its seed, with which PROPERTY_SEED repeats it.
import { runRounds } from './rounds/run-rounds.mjs';

runRounds({
  name: 'Text',
  what: 'routines',
  tests: 'tests/authoring/text',
  runs: 'TEXT_RUNS',
  wanted: Number(process.env.TIMES ?? 100_000),
  aRound: 5000,
});
