import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEEDS_SHELL, npmCommand } from './install.mjs';

const root = join(import.meta.dirname, '../..');
/** A tool that hangs must not hang the whole run. */
const LIMIT_MS = 20 * 60_000;

function run(command, args, env = {}, shell = false) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: LIMIT_MS,
      shell,
    });
    child.once('error', (error) => {
      console.error(error.message);
      done(false);
    });
    child.once('close', (code) => done(code === 0));
  });
}

/** Runs the command `bin` of an installed package; resolves to whether it was content. */
export function runNode(packageName, bin, args, env) {
  const folder = join(root, 'node_modules', packageName);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return run(process.execPath, [join(folder, typeof bins === 'string' ? bins : bins[bin]), ...args], env);
}

export function runNpm(...npmArgs) {
  const { command, args } = npmCommand(...npmArgs);
  return run(command, args, {}, NEEDS_SHELL);
}
