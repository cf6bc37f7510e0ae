// How many requests a second the real nginx answers on this machine, with deploy/nginx.conf: client and server share it.

import { readdirSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { hasNginx, serveByNginx } from '../../tools/scripts/serve-by-nginx.mjs';

const CONNECTIONS = 32;
const LASTS_MS = 5000;

/** Requests `path` over all connections until the time is over. */
async function load(url, path) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const until = performance.now() + LASTS_MS;
  let answers = 0;
  let bytes = 0;
  const ask = () =>
    new Promise((resolve, reject) => {
      get(new URL(path, url), { agent, headers: { 'Accept-Encoding': 'br, gzip' } }, (response) => {
        response.on('data', (part) => (bytes += part.length)).on('end', resolve);
        if (response.statusCode !== 200) reject(new Error(`${path}: ${response.statusCode}`));
      }).on('error', reject);
    });
  const lane = async () => {
    for (; performance.now() < until; answers += 1) await ask();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  agent.destroy();
  return { each: answers / (LASTS_MS / 1000), MB: bytes / 1e6 / (LASTS_MS / 1000) };
}

export async function host() {
  if (!hasNginx()) return console.log('host: there is no nginx');
  const script = readdirSync('dist/assets').find((name) => /^index-.*\.js$/.test(name));
  const site = await serveByNginx();
  console.log(
    `nginx, ${CONNECTIONS} connections from a client on the same machine, which takes the larger share`,
  );
  for (const [name, path] of [
    ['the page', ''],
    ['the largest script', `assets/${script}`],
  ]) {
    const { each, MB } = await load(site.url, path);
    console.log(`  ${name}: ${each.toFixed(0)} requests a second, ${MB.toFixed(1)} MB a second`);
  }
  await site.stop();
}
