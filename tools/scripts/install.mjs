// Plain Node, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * npm's own note of what it installed is compared with the lock file, rather than their dates: a checkout gives the
 * lock file a new date without changing it. Optional packages are for other platforms and may well be missing.
 */
function isInstalled() {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = packagesOf(note);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(`Holdfast needs Node 20.19, or 22.12 or newer. This is Node ${process.versions.node}.`);
  process.exit(1);
}

/** The command that runs npm: the very npm that started this script, where one did. */
export function npmCommand(...args) {
  const npm = process.env.npm_execpath;
  return npm ? { command: process.execPath, args: [npm, ...args] } : { command: 'npm', args };
}

/** On Windows npm is a shell script. */
export const NEEDS_SHELL = process.platform === 'win32' && !process.env.npm_execpath;

/** Installs what the lock file asks for, unless it is there. Ends the process when it cannot. */
export function install() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing (npm ci) …');
  // Tools and tests are development packages: an environment set to production would leave them out.
  const { command, args } = npmCommand(
    'ci',
    '--no-audit',
    '--no-fund',
    '--include=dev',
    '--include=optional',
  );
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: NEEDS_SHELL,
  });
  if (result.status === 0) return;
  console.error('npm ci failed; see above. Is there a network?');
  process.exit(1);
}
