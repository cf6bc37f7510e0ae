// Looks for nginx, to try deploy/nginx.conf with it. In a container it is installed from Debian's packages; elsewhere its
// tests are skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hasBrotli, hasNginx } from './serve-by-nginx.mjs';

/** Root without systemd is the root of a container. */
const inContainer = process.getuid?.() === 0 && !existsSync('/run/systemd/system');

if (inContainer && !(hasNginx() && hasBrotli())) {
  const packages = 'nginx-light libnginx-mod-http-brotli-static';
  console.log(`> apt-get install ${packages}`);
  spawnSync(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages}`, {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
if (!hasNginx()) console.log('There is no nginx: the tests of deploy/nginx.conf are skipped.');
