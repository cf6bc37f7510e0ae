import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CACHE_HASHED, CACHE_OTHERS, SECURITY_HEADERS } from '../tools/build/security-headers.ts';
import { hasBrotli, hasNginx, serveByNginx } from '../tools/scripts/serve-by-nginx.mjs';

const isHere = hasNginx();
if (!isHere) console.log('skipped: deploy/nginx.conf is tried only where nginx is installed.');

const root = mkdtempSync(join(tmpdir(), 'holdfast-site-'));
const SCRIPT = 'export const text = 1;'.repeat(100);
let nginx: Awaited<ReturnType<typeof serveByNginx>> | null = null;

beforeAll(async () => {
  if (!isHere) return;
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Site</title>');
  writeFileSync(join(root, '404.html'), 'Not here.');
  writeFileSync(join(root, 'manifest.webmanifest'), '{}');
  const script = join(root, 'assets/app-12345678.js');
  writeFileSync(script, SCRIPT);
  writeFileSync(`${script}.gz`, gzipSync(SCRIPT));
  writeFileSync(`${script}.br`, brotliCompressSync(SCRIPT));
  nginx = await serveByNginx(root);
});
afterAll(async () => {
  await nginx?.stop();
  rmSync(root, { recursive: true });
});

const ask = (path: string, options?: RequestInit) => fetch(new URL(path, nginx?.url), options);

describe.skipIf(!isHere)('nginx with deploy/nginx.conf', () => {
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

  it.skipIf(!hasBrotli())('sends brotli where nginx has the module for it', async () => {
    const small = await ask('/assets/app-12345678.js', { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(small.headers.get('Content-Encoding')).toBe('br');
    expect(await small.text()).toBe(SCRIPT);
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
