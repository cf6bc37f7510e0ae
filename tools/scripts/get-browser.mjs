// Looks for a browser to test with; if there is none, Playwright downloads one. In a container without access to
// Playwright's server, Debian's package is the last resort. It is installed with the headless shell, which runs most tests
// faster.
import { spawnSync } from 'node:child_process';
import { findBrowser, findWindowless } from './find-browser.mjs';
import { canInstall, installPackages } from './install-packages.mjs';

const isThere = () => Boolean(findBrowser().executablePath);
const isWindowless = () => findWindowless().executablePath !== findBrowser().executablePath;

if (!isThere()) {
  console.log('> playwright install chromium');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  spawnSync('npx playwright install chromium', { shell: true, stdio: 'inherit', env });
}
if (!isThere() && canInstall) installPackages('chromium');
if (!process.env.CHROME_PATH && isThere() && !isWindowless() && canInstall)
  installPackages('chromium-headless-shell');
if (!isThere()) {
  console.error('There is no browser: install Chromium or Chrome, or set CHROME_PATH to one.');
  process.exitCode = 1;
}
