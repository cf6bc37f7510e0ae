// npm test: every check, in order, whatever the ones before it said. The last line is the sum.
// With --quick (npm run check) it stops before the build and the browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './install.mjs';
import { runNode, runNpm } from './run-tool.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

const QUICK = process.argv.includes('--quick');
const reports = mkdtempSync(join(tmpdir(), 'holdfast-test-'));
const started = performance.now();

const asOne = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const script = (name) => async () => asOne(await runNpm('run', '--silent', name));

async function types() {
  const projects = ['tsconfig.json', 'tsconfig.pure.json', 'tsconfig.sw.json'];
  const results = await Promise.all(
    projects.map((project) => runNode('typescript', 'tsc', ['-p', project, '--pretty', 'false'])),
  );
  return asOne(results.every(Boolean));
}

async function unitTests() {
  const report = join(reports, 'unit.json');
  const ok = await runNode('vitest', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countVitest(report, ok);
}

const browserTests = (project) => async () => {
  // Not imported at the top: it needs what install() installs.
  const { obtainBrowser } = await import('./find-browser.mjs');
  obtainBrowser();
  const report = join(reports, `${project}.json`);
  const options = ['test', `--project=${project}`, '--reporter=list,json'];
  const ok = await runNode('@playwright/test', 'playwright', options, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    // The HTML report would open a server and wait for someone to look.
    PLAYWRIGHT_HTML_OPEN: 'never',
  });
  return countPlaywright(report, ok);
};

const CHECKS = [
  ['Format', async () => asOne(await runNode('@biomejs/biome', 'biome', ['ci', '--colors=off', '.']))],
  ['Types', types],
  ['Lint', script('lint')],
  ['Import directions', script('layers')],
  ['Dead code', script('dead-code')],
  ['Unit and property tests', unitTests],
];
const BUILT_CHECKS = [
  ['Build', script('build')],
  ['Size budget', script('size')],
  ['Browser tests of sound', browserTests('sound')],
  ['Browser tests', browserTests('app')],
];

async function runCheck(name, check) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const from = performance.now();
  let counts = { passed: 0, failed: 1 };
  try {
    counts = await check();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return { name, seconds: (performance.now() - from) / 1000, ...counts };
}

install();
const results = [];
for (const [name, check] of QUICK ? CHECKS : [...CHECKS, ...BUILT_CHECKS]) {
  results.push(await runCheck(name, check));
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n── Sum ${'─'.repeat(57)}`);
for (const { name, seconds, passed, failed, failures = [] } of results) {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  console.log(
    `${verdict} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`,
  );
  for (const failure of failures) console.log(`         ${failure}`);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s in all`);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log(`${total('passed')} passed, ${total('failed')} failed`);
