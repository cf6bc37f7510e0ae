// Looks for Firefox and WebKitGTK to test with. In a container they are installed from Debian's packages; elsewhere a
// missing engine is reported, and its tests are skipped. A machine without a loudspeaker gets a sound server for
// Firefox, whose audio clock stands still without one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findFirefox, findWebKit, SOUND_SOCKET } from './find-engines.mjs';

const run = (command) =>
  spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const isThere = (program) => run(`command -v ${program}`);
/** Root without systemd is the root of a container. */
const inContainer = process.getuid?.() === 0 && !existsSync('/run/systemd/system');

if (inContainer && !(findFirefox().executablePath && findWebKit() && isThere('pulseaudio'))) {
  const packages = 'firefox-esr webkit2gtk-driver xvfb xauth gstreamer1.0-plugins-good pulseaudio';
  console.log(`> apt-get install ${packages}`);
  run(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages}`);
}
if (inContainer && isThere('pulseaudio')) {
  // If it is already running, it says so and ends. Its warning that it should not run as root is about machines that
  // people share.
  run(
    `pulseaudio -n --daemonize=yes --exit-idle-time=900 -L module-null-sink -L 'module-native-protocol-unix auth-anonymous=1 socket=${SOUND_SOCKET}' 2>/dev/null`,
  );
}
if (!findFirefox().executablePath)
  console.log('There is no Firefox: its tests are skipped. FIREFOX_PATH names one.');
if (!findWebKit()) console.log('There is no WebKitGTK with its driver: its tests are skipped.');
