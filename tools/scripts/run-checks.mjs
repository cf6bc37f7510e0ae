// Runs the given scripts of package.json, all of them even if one fails. The last line is a summary: a script counts as
// one check, or as many as the tests that its runner recorded.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A tool that hangs must not hang the whole run. */
const HUNG_MS = 30 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'holdfast-checks-'));
let stopped = false;

function runScript(name, results) {
  const child = spawn('npm', ['run', '--silent', name], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TEST_RESULTS: results },
    timeout: HUNG_MS,
    shell: process.platform === 'win32',
  });
  const stop = (signal) => {
    stopped = true;
    child.kill(signal);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((done) => {
    child.once('error', () => done(false));
    child.once('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done(code === 0);
    });
  });
}

async function check(name) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const started = performance.now();
  const results = join(folder, name);
  const ok = await runScript(name, results);
  const noted = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n') : [];
  const failures = noted.filter((line) => line.startsWith('failed '));
  const skipped = noted.filter((line) => line.startsWith('skipped ')).length;
  const passed = noted.length > 0 ? noted.length - failures.length - skipped : Number(ok);
  const failed = Math.max(failures.length, Number(!ok));
  return { name, seconds: (performance.now() - started) / 1000, passed, failed, skipped, failures };
}

const counts = (passed, failed, skipped) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const checks = [];
for (const name of process.argv.slice(2)) {
  checks.push(
    stopped
      ? { name, seconds: 0, passed: 0, failed: 1, skipped: 0, failures: ['not run'] }
      : await check(name),
  );
}
rmSync(folder, { recursive: true });

console.log(`\n── sum ${'─'.repeat(57)}`);
for (const { name, seconds, passed, failed, skipped, failures } of checks) {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  console.log(
    `${verdict} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${counts(passed, failed, skipped)}`,
  );
  for (const failure of failures) console.log(`         ${failure}`);
}
const total = (key) => checks.reduce((sum, each) => sum + each[key], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log(
  `${total('seconds').toFixed(0)} s in all\n${counts(total('passed'), total('failed'), total('skipped'))}`,
);
