// The tests of two tabs, of sleep and clocks that are set, and of leaving a session, a hundred times each in Chromium,
// without a second try. TIMES=n for another number. Build first.
import { spawnSync } from 'node:child_process';

const TIMES = process.env.TIMES ?? '100';
const { status } = spawnSync(
  'npx',
  [
    'playwright',
    'test',
    'tests/browser/tabs.spec.ts',
    'tests/browser/away.spec.ts',
    '--project=app',
    `--repeat-each=${TIMES}`,
    '--retries=0',
    '--reporter=dot',
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
