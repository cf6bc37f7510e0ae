import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);

/** Launch options for an installed Firefox; empty if there is none. */
export function findFirefox() {
  const executablePath = process.env.FIREFOX_PATH || ['firefox', 'firefox-esr'].map(onPath).find(Boolean);
  if (!executablePath) return {};
  return { executablePath };
}

/** The driver and the small browser of WebKitGTK, as Debian and Ubuntu install them; null if one is missing. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = ['x86_64', 'aarch64']
    .flatMap((machine) =>
      ['4.1', '6.0'].map((abi) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${abi}/MiniBrowser`),
    )
    .find(existsSync);
  const screen = onPath('xvfb-run');
  if (!driver || !browser || !(process.env.DISPLAY || screen)) return null;
  return { driver, browser, screen: !process.env.DISPLAY && screen ? [screen, '-a'] : [] };
}
