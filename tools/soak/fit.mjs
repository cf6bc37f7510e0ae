// Ten thousand random sessions as FIT activities, each read by two decoders of others and compared with its record. TIMES=n
// for another number; each round prints its seed, with which PROPERTY_SEED repeats it.
import { runRounds } from './rounds/run-rounds.mjs';

runRounds({
  name: 'FIT',
  what: 'sessions',
  tests: 'tests/interchange/fit-activity.test.ts',
  runs: 'FIT_RUNS',
  wanted: Number(process.env.TIMES ?? 10_000),
  aRound: 2500,
  options: ['--maxWorkers=1'],
});
