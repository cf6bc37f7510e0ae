import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWebKit } from '../../tools/scripts/find-engines.mjs';

/**
 * WebKitGTK's small browser with a profile on disk. Under automation it keeps none, so nothing drives it: it opens an
 * address, and the page has to act and report by itself.
 */
export function killableWebKit() {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-webkit-'));
  let running: ChildProcess | null = null;
  const kill = () =>
    new Promise<void>((resolve) => {
      if (!running?.pid) return resolve();
      running.once('exit', () => resolve());
      process.kill(-running.pid, 'SIGKILL');
      running = null;
    });
  return {
    open(address: string): void {
      const found = findWebKit();
      if (!found) throw new Error('There is no WebKitGTK to test with.');
      const [command, ...rest] = [...found.screen, found.browser, address];
      const env = {
        ...process.env,
        XDG_DATA_HOME: join(profile, 'data'),
        XDG_CACHE_HOME: join(profile, 'cache'),
        XDG_CONFIG_HOME: join(profile, 'config'),
      };
      running = spawn(command, rest, { detached: true, stdio: 'ignore', env });
    },
    kill,
    async remove(): Promise<void> {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
