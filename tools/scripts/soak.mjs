// Long trials, which find what the tests have no time for: runs every file of tools/soak, or those named, one after
// the other. They take minutes to an hour each, print their figures, and fail when they find something. Build first.
// npm run soak -- monkey kills --minutes 10 --times 20 --seed 7
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string' }, times: { type: 'string' }, seed: { type: 'string' } },
});
/** Passed to the trials as the environment variables MINUTES, TIMES and SEED. */
const options = Object.fromEntries(
  Object.entries(values).map(([name, value]) => [name.toUpperCase(), value]),
);
const files = readdirSync('tools/soak').filter((file) => file.endsWith('.mjs'));
const chosen = files.filter((file) => wanted.length === 0 || wanted.includes(file.replace('.mjs', '')));
let failed = 0;
for (const file of chosen) {
  console.log(`\n${file}`);
  const { status } = spawnSync('node', [`tools/soak/${file}`], {
    stdio: 'inherit',
    env: { ...process.env, ...options },
  });
  if (status !== 0) failed += 1;
}
console.log(`\nSoak: ${chosen.length - failed} of ${chosen.length} passed.`);
process.exitCode = failed > 0 || chosen.length < wanted.length || chosen.length === 0 ? 1 : 0;
