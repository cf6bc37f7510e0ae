import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where Debian lists the modules that are installed. */
const MODULES = '/etc/nginx/modules-enabled';
const STARTS_WITHIN_MS = 20_000;

/** What the configuration takes from Debian's package. */
const TYPES = '/etc/nginx/mime.types';

/** Whether there is an nginx as Debian and Ubuntu install it, new enough (1.19.5) for an option that says where its errors go. */
export const hasNginx = () => existsSync(TYPES) && spawnSync('nginx', ['-e', 'stderr', '-v']).status === 0;

/** Whether this nginx can send the files that the build has compressed with brotli. */
export const hasBrotli = () =>
  existsSync(MODULES) && readdirSync(MODULES).some((name) => name.includes('brotli-static'));

/** @returns {Promise<number>} */
function freePort() {
  const server = createServer();
  return new Promise((found) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(url) {
  for (const from = Date.now(); Date.now() - from < STARTS_WITHIN_MS; await pause(50)) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`nginx does not answer at ${url}.`);
}

/** Serves `folder` by the nginx of this machine, with the configuration that deploy/ offers to hosts. */
export async function serveByNginx(folder = 'dist') {
  const place = mkdtempSync(join(tmpdir(), 'holdfast-nginx-'));
  const port = await freePort();
  const config = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/srv/holdfast', resolve(folder))
    .replace('# brotli_static on', hasBrotli() ? 'brotli_static on' : '#');
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (of) => `${of}_temp_path ${place}/${of};`,
  );
  const file = join(place, 'nginx.conf');
  writeFileSync(
    file,
    `${existsSync(MODULES) ? `include ${MODULES}/*.conf;` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes auto; daemon off; pid ${place}/pid; error_log ${place}/errors;
events {}
http { include ${TYPES}; access_log off; ${temp.join(' ')}\n${config}}`,
  );
  const nginx = spawn('nginx', ['-c', file, '-e', join(place, 'errors')], { stdio: 'inherit' });
  const gone = new Promise((end) => nginx.once('exit', end));
  const stop = async () => {
    nginx.kill();
    await gone;
    rmSync(place, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    await answers(url);
  } catch (silent) {
    await stop();
    throw silent;
  }
  return { url, stop };
}
