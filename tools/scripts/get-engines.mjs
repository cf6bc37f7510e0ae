// Looks for Firefox and WebKitGTK to test with. In a container they are installed from Debian's packages; elsewhere a
// missing engine is reported, and its tests are skipped. On a machine without a loudspeaker Firefox is silent: its audio
// clock stands still there, and with a sound server that plays to nobody it hangs now and then.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findFirefox, findWebKit } from './find-engines.mjs';

const run = (command) =>
  spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Root without systemd is the root of a container. */
const inContainer = process.getuid?.() === 0 && !existsSync('/run/systemd/system');

if (inContainer && !(findFirefox().executablePath && findWebKit())) {
  const packages = 'firefox-esr webkit2gtk-driver xvfb xauth gstreamer1.0-plugins-good';
  console.log(`> apt-get install ${packages}`);
  run(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages}`);
}
if (!findFirefox().executablePath)
  console.log('There is no Firefox: its tests are skipped. FIREFOX_PATH names one.');
else console.log('Without a loudspeaker Firefox is silent: its cues are not tested.');
if (!findWebKit()) console.log('There is no WebKitGTK with its driver: its tests are skipped.');
