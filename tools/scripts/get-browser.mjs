// Looks for a browser to test with; if there is none, Playwright downloads one. In a container without access to
// Playwright's server, Debian's package is the last resort. There the one without a window, in which most tests run
// sooner, is installed too if it can be.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, findWindowless } from './find-browser.mjs';

function run(command) {
  console.log(`> ${command}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
}

const isThere = () => Boolean(findBrowser().executablePath);
/** Root without systemd is the root of a container. */
const inContainer = process.getuid?.() === 0 && !existsSync('/run/systemd/system');

if (!isThere()) run('npx playwright install chromium');
const isWindowless = () => findWindowless().executablePath !== findBrowser().executablePath;
const install = (name) => run(`apt-get install -y -qq --no-install-recommends ${name}`);
if (inContainer && !process.env.CHROME_PATH && !(isThere() && isWindowless())) {
  run('apt-get update -qq');
  if (!isThere()) install('chromium');
  if (!isWindowless()) install('chromium-headless-shell');
}
if (!isThere()) {
  console.error('There is no browser: install Chromium or Chrome, or set CHROME_PATH to one.');
  process.exitCode = 1;
}
