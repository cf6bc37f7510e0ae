// Wild values at every border. First the tests of the readers of stored values, files of other apps, links, texts and
// routine files, with new cases in each round; then the built app, with junk in every store of its database and in its
// address: nothing may throw or fail to load, and a good session beside the junk stays. TIMES=n (20) rounds of each; each prints its seed.
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { findBrowser } from '../scripts/find-browser.mjs';
import { serveDist } from '../scripts/serve-dist.mjs';
import { random } from './monkey/random.mjs';
import { junkRound } from './wild/junk-round.mjs';

const ROUNDS = Number(process.env.TIMES ?? 20);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const READERS = [
  'tests/storage/wild-values',
  'tests/authoring/wild-input',
  'tests/app/flags',
  'tests/storage/stored-values',
  'tests/interchange/',
  'tests/platform/deflate',
  'tests/authoring/text/read-text',
];

let failed = 0;
for (let round = 0; round < ROUNDS; round++) {
  const { status, stdout, stderr } = spawnSync('npx', ['vitest', 'run', ...READERS], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', PROPERTY_SEED: String(SEED + round) },
  });
  if (status === 0) continue;
  failed += 1;
  console.log(`FOUND with PROPERTY_SEED=${SEED + round}:\n${stdout}${stderr}`);
}
console.log(`Readers: ${ROUNDS} rounds from seed ${SEED}, ${failed} with a finding.`);

const { module } = await runnerImport('/tools/soak/wild/junk.ts', { configFile: false, logLevel: 'error' });
const site = await serveDist();
const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox', '--disable-quic'] });
let spoilt = 0;
for (let round = 0; round < ROUNDS; round++) {
  const seed = SEED + round;
  const junk = module.junkOf(seed);
  const faults = await junkRound({ browser, url: site.url, good: module.good, junk, dice: random(seed) });
  if (faults.length === 0) continue;
  spoilt += 1;
  console.log(`FOUND with seed ${seed}:`);
  for (const fault of new Set(faults)) console.log(`  ${fault}`);
}
await browser.close();
await site.stop();
console.log(`Screens over junk: ${ROUNDS} rounds from seed ${SEED}, ${spoilt} with a finding.`);
process.exitCode = failed + spoilt > 0 ? 1 : 0;
