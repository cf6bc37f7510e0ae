// A hundred thousand random routines as text: written, read back and edited, and as many wild texts. TIMES=n for another
// number; each round prints its seed, with which PROPERTY_SEED repeats it.
import { spawnSync } from 'node:child_process';

const WANTED = Number(process.env.TIMES ?? 100_000);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const A_ROUND = 5000;

let broken = 0;
for (let done = 0; done < WANTED; done += A_ROUND) {
  const seed = SEED + done / A_ROUND;
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['vitest', 'run', '--project', 'pure', '--testTimeout', '3600000', 'tests/authoring/text'],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: {
        ...process.env,
        NO_COLOR: '1',
        TEXT_RUNS: String(Math.min(A_ROUND, WANTED - done)),
        PROPERTY_SEED: String(seed),
      },
    },
  );
  console.log(`  seed ${seed}: ${Math.min(WANTED, done + A_ROUND)} routines`);
  if (status !== 0) {
    broken += 1;
    console.log(stdout + stderr);
  }
}
console.log(`Text: ${WANTED} routines; broken in ${broken} rounds.`);
process.exitCode = broken > 0 ? 1 : 0;
