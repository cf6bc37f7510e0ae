// Looks for Firefox and WebKitGTK to test with. In a container they are installed from Debian's packages; elsewhere a
// missing engine is reported, and its tests are skipped. On a machine without a loudspeaker Firefox is silent: its audio
// clock stands still there, and with a sound server that plays to nobody it hangs now and then.
import { findFirefox, findWebKit } from './find-engines.mjs';
import { canInstall, installPackages } from './install-packages.mjs';

if (!findFirefox().executablePath && canInstall) installPackages('firefox-esr');
if (!findWebKit() && canInstall)
  installPackages('webkit2gtk-driver', 'xvfb', 'xauth', 'gstreamer1.0-plugins-good');
if (!findFirefox().executablePath)
  console.log('There is no Firefox: its tests are skipped. FIREFOX_PATH names one.');
else console.log('Without a loudspeaker Firefox is silent: its cues are not tested.');
if (!findWebKit()) console.log('There is no WebKitGTK with its driver: its tests are skipped.');
