// A hundred rounds of a hundred taps a second on anything of the player, with the real engine and store in fake time:
// whatever is pressed, the session can be stored, is recorded once, and its times add up. TIMES=n for another number of
// rounds; SEED=n repeats one.
import { spawnSync } from 'node:child_process';

const SEED = process.env.SEED ?? String(Date.now() % 1_000_000);
const ROUNDS = process.env.TIMES ?? '100';
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'ui', '--testTimeout', '3600000', 'tests/ui/random-taps.test.tsx'],
  { stdio: 'inherit', env: { ...process.env, TAP_ROUNDS: ROUNDS, PROPERTY_SEED: SEED } },
);
console.log(`Taps: ${ROUNDS} rounds with seed ${SEED}.`);
process.exitCode = status ?? 1;
