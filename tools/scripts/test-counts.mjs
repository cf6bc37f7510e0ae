import { existsSync, readFileSync } from 'node:fs';

/** A runner that was not content although no test of its own failed counts as one failure. */
function settle(passed, failures, ok) {
  return { passed, failed: ok ? failures.length : Math.max(1, failures.length), failures };
}

const read = (report) => (existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null);

export function countVitest(report, ok) {
  const counts = read(report);
  if (!counts) return settle(0, [], false);
  const failures = counts.testResults.flatMap(({ name, status, assertionResults }) => {
    // A file that could not be loaded has no tests to count.
    if (status === 'failed' && assertionResults.length === 0) return [name];
    return assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
  });
  return settle(counts.numPassedTests, failures, ok);
}

/** Titles of the tests that failed in every try, in a suite of Playwright's report and the suites inside it. */
const unexpectedIn = ({ specs = [], suites = [] }) => [
  ...specs.flatMap(({ title, tests }) =>
    tests.some(({ status }) => status === 'unexpected') ? [title] : [],
  ),
  ...suites.flatMap(unexpectedIn),
];

export function countPlaywright(report, ok) {
  const counts = read(report);
  if (!counts) return settle(0, [], false);
  const { expected, flaky } = counts.stats;
  const failures = [...unexpectedIn(counts), ...counts.errors.map(({ message }) => message)];
  return settle(expected + flaky, failures, ok);
}
