import { existsSync, readFileSync } from 'node:fs';

/** A runner that was not content although no test of its own failed counts as one failure. */
function settle(passed, failed, ok) {
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}

const read = (report) => (existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null);

export function countVitest(report, ok) {
  const counts = read(report);
  if (!counts) return settle(0, 0, false);
  // A file that could not be loaded has no tests to count.
  const broken = counts.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return settle(counts.numPassedTests, counts.numFailedTests + broken.length, ok);
}

export function countPlaywright(report, ok) {
  const counts = read(report);
  if (!counts) return settle(0, 0, false);
  const { expected, flaky, unexpected } = counts.stats;
  return settle(expected + flaky, unexpected + counts.errors.length, ok);
}
