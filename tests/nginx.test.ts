import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CACHE_HASHED, CACHE_OTHERS, SECURITY_HEADERS } from '../tools/build/security-headers.ts';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
if (!hasNginx) console.log('skipped: deploy/nginx.conf is tried only where nginx is installed.');

const folder = mkdtempSync(join(tmpdir(), 'holdfast-nginx-'));
const SCRIPT = 'export const text = 1;'.repeat(100);
let nginx: ChildProcess | null = null;
let origin = '';

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

beforeAll(async () => {
  if (!hasNginx) return;
  const root = join(folder, 'site');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Site</title>');
  writeFileSync(join(root, '404.html'), 'Not here.');
  writeFileSync(join(root, 'manifest.webmanifest'), '{}');
  writeFileSync(join(root, 'assets/app-12345678.js'), SCRIPT);
  writeFileSync(join(root, 'assets/app-12345678.js.gz'), gzipSync(SCRIPT));
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const server = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/srv/holdfast', root);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (of) => `${of}_temp_path ${folder}/${of};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `user root; daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {}
http { include /etc/nginx/mime.types; access_log off; ${temp.join(' ')}\n${server}}`,
  );
  nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')], {
    stdio: 'inherit',
  });
  await vi.waitFor(() => ask('/'), { timeout: 10_000 });
});
afterAll(() => {
  nginx?.kill();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, options?: RequestInit) => fetch(origin + path, options);

describe.skipIf(!hasNginx)('nginx with deploy/nginx.conf', () => {
  it('sends the security headers with every answer, errors too', async () => {
    for (const answer of [await ask('/'), await ask('/nothing'), await ask('/', { method: 'POST' })]) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        expect(answer.headers.get(name), `${answer.status} ${name}`).toBe(value);
      }
    }
  });

  it('lets browsers keep hashed files for ever, asks for the others, and keeps no error', async () => {
    expect((await ask('/assets/app-12345678.js')).headers.get('Cache-Control')).toBe(CACHE_HASHED);
    expect((await ask('/')).headers.get('Cache-Control')).toBe(CACHE_OTHERS);
    expect((await ask('/assets/gone-12345678.js')).headers.get('Cache-Control')).toBeNull();
  });

  it('answers 304 to who has the page already, 404 with a page, 405 to what does not read', async () => {
    const first = await ask('/');
    const tag = first.headers.get('ETag') ?? '';
    expect((await ask('/', { headers: { 'If-None-Match': tag } })).status).toBe(304);
    const missing = await ask('/nothing');
    expect([missing.status, await missing.text()]).toEqual([404, 'Not here.']);
    expect((await ask('/', { method: 'DELETE' })).status).toBe(405);
  });

  it('sends the form that the build compressed to browsers that take it', async () => {
    const zipped = await ask('/assets/app-12345678.js', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(zipped.headers.get('Content-Encoding')).toBe('gzip');
    expect(await zipped.text()).toBe(SCRIPT);
    const plain = await ask('/assets/app-12345678.js', { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    expect((await ask('/manifest.webmanifest')).headers.get('Content-Type')).toBe(
      'application/manifest+json',
    );
  });
});
