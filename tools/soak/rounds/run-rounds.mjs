import { spawnSync } from 'node:child_process';

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

/**
 * Runs property tests again and again, with another seed in each round, until `wanted` cases have been tried; `runs` is
 * the environment variable that tells them how many cases a round has. Prints the seed of each round, and what a broken
 * round said. Sets the exit code.
 */
export function runRounds({ name, what, tests, runs, wanted, aRound, options = [] }) {
  let broken = 0;
  for (let done = 0; done < wanted; done += aRound) {
    const seed = SEED + done / aRound;
    const some = Math.min(aRound, wanted - done);
    const { status, stdout, stderr } = spawnSync(
      'npx',
      ['vitest', 'run', '--project', 'pure', '--testTimeout', '3600000', ...options, tests],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
        env: { ...process.env, NO_COLOR: '1', [runs]: String(some), PROPERTY_SEED: String(seed) },
      },
    );
    console.log(`  seed ${seed}: ${done + some} ${what}`);
    if (status !== 0) {
      broken += 1;
      console.log(stdout + stderr);
    }
  }
  console.log(`${name}: ${wanted} ${what}; broken in ${broken} rounds.`);
  process.exitCode = broken > 0 ? 1 : 0;
}
