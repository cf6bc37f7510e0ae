// npm start: from a fresh clone to a page in the browser.
import { spawnSync } from 'node:child_process';
import { install, NEEDS_SHELL, npmCommand } from './install.mjs';
import { serveDist } from './serve-dist.mjs';

const FIRST_PORT = 4173;

async function serveOnFreePort(host) {
  if (process.env.PORT) return serveDist({ host, port: Number(process.env.PORT) });
  for (let port = FIRST_PORT; ; port += 1) {
    try {
      return await serveDist({ host, port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === FIRST_PORT + 20) throw error;
    }
  }
}

install();
const { command, args } = npmCommand('run', '--silent', 'build');
const built = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: NEEDS_SHELL });
if (built.status !== 0) process.exit(1);

try {
  const { url } = await serveOnFreePort(process.env.HOST || 'localhost');
  console.log(`\nHoldfast is ready at ${url}\nCtrl+C stops it.`);
} catch (error) {
  console.error(`Could not serve the site: ${error.message}`);
  process.exit(1);
}
