// Kills the browser with all its processes at random moments of two routines, a hundred times in all: each time the
// session is offered again, at most a second off. Half as often it kills around the end of a session: each is recorded
// once. TIMES=n for another number. Build first.
import { spawnSync } from 'node:child_process';

const KILLS = Math.ceil(Number(process.env.TIMES ?? 100) / 2);
const { status } = spawnSync(
  'npx',
  [
    'playwright',
    'test',
    'tests/browser/timing/kill.spec.ts',
    '--project=timing',
    '--retries=0',
    '--workers=1',
  ],
  { stdio: 'inherit', env: { ...process.env, KILLS: String(KILLS) } },
);
process.exitCode = status ?? 1;
