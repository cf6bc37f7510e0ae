// The laws of the session engine on a million random commands: presses, ticks, clocks that are set, sleep, and sessions
// that are stored and restored. Every second round has sessions of up to a hundred commands. TIMES=n for another number;
// each round prints its seed, with which PROPERTY_SEED repeats it.
import { spawnSync } from 'node:child_process';

const WANTED = Number(process.env.TIMES ?? 1_000_000);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const LAWS = ['laws', 'undo-and-rewind', 'plan-changes'].map((name) => `tests/core/session/${name}.test.ts`);

let applied = 0;
let broken = 0;
for (let round = 0; applied < WANTED; round++) {
  const seed = SEED + round;
  const longest = round % 2 === 0 ? 25 : 100;
  const { status, stdout, stderr } = spawnSync('npx', ['vitest', 'run', '--project', 'pure', ...LAWS], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: {
      ...process.env,
      NO_COLOR: '1',
      COUNT_COMMANDS: '1',
      PROPERTY_SEED: String(seed),
      LONGEST_SESSION: String(longest),
    },
  });
  const counts = [...stdout.matchAll(/Commands applied: (\d+)/g)].map(([, count]) => Number(count));
  const count = counts.reduce((sum, each) => sum + each, 0);
  applied += count;
  console.log(`  seed ${seed}, up to ${longest} commands a session: ${count} commands, ${applied} in all`);
  if (status !== 0) {
    broken += 1;
    console.log(stdout + stderr);
  }
  if (count === 0) break;
}
console.log(`Events: ${applied} commands; laws broken in ${broken} rounds.`);
process.exitCode = broken > 0 || applied < WANTED ? 1 : 0;
