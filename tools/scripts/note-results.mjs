// A reporter for vitest and Playwright. Adds a line for each test as it ends to the file that TEST_RESULTS names, so
// that a run that is cut short keeps its counts.
import { appendFileSync } from 'node:fs';

function note(outcome, title) {
  if (process.env.TEST_RESULTS) appendFileSync(process.env.TEST_RESULTS, `${outcome} ${title}\n`);
}

// Both runners take the class from the default export.
export default class NoteResults {
  // vitest
  onTestCaseResult(test) {
    const { state } = test.result();
    if (state !== 'pending') note(state, test.fullName);
  }
  onTestModuleEnd(module) {
    if (module.errors().length > 0) note('failed', module.moduleId);
  }
  // Playwright
  printsToStdio() {
    return false;
  }
  onTestEnd(test, { status, retry }) {
    const outcome = test.outcome();
    if (outcome === 'expected' || outcome === 'flaky') note('passed', test.title);
    else if (outcome === 'skipped') note('skipped', test.title);
    else if (outcome === 'unexpected' && (retry === test.retries || status === 'interrupted'))
      note('failed', test.title);
  }
}
