// Ten thousand random sessions as FIT activities, each read by two decoders of others and compared with its record. TIMES=n
// for another number; each round prints its seed, with which PROPERTY_SEED repeats it.
import { spawnSync } from 'node:child_process';

const WANTED = Number(process.env.TIMES ?? 10_000);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const A_ROUND = 2500;

let broken = 0;
for (let done = 0; done < WANTED; done += A_ROUND) {
  const seed = SEED + done / A_ROUND;
  const runs = Math.min(A_ROUND, WANTED - done);
  const { status, stdout, stderr } = spawnSync(
    'npx',
    [
      'vitest',
      'run',
      '--project',
      'pure',
      '--maxWorkers=1',
      '--testTimeout',
      '3600000',
      'tests/interchange/fit-activity.test.ts',
    ],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, NO_COLOR: '1', FIT_RUNS: String(runs), PROPERTY_SEED: String(seed) },
    },
  );
  console.log(`  seed ${seed}: ${done + runs} sessions`);
  if (status !== 0) {
    broken += 1;
    console.log(stdout + stderr);
  }
}
console.log(`FIT: ${WANTED} sessions; broken in ${broken} rounds.`);
process.exitCode = broken > 0 ? 1 : 0;
