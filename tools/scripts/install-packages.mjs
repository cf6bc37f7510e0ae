// Installs Debian's packages where the tests may: in a container that has its package manager.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Root without systemd is the root of a container. */
const isContainer = process.getuid?.() === 0 && !existsSync('/run/systemd/system');

export const canInstall = isContainer && existsSync('/usr/bin/apt-get');

let isUpdated = false;

function run(command) {
  console.log(`> ${command}`);
  spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Packages that belong together: when one of them cannot be had, none is installed. */
export function installPackages(...packages) {
  if (!isUpdated) run('apt-get update -qq');
  isUpdated = true;
  run(`apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`);
}
