import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../tools/build/security-headers.ts';
import { serveDist } from '../tools/scripts/serve-dist.mjs';

const folder = mkdtempSync(join(tmpdir(), 'holdfast-served-'));
let site: Awaited<ReturnType<typeof serveDist>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Site</title>');
  writeFileSync(join(folder, 'assets/sound.mp3'), '0123456789');
  site = await serveDist({ folder });
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, options?: RequestInit) => fetch(new URL(path, site.url), options);

it('sends the security headers with every answer, errors too', async () => {
  const answers = await Promise.all([
    ask(''),
    ask('assets/sound.mp3'),
    ask('nothing'),
    ask('', { method: 'POST' }),
  ]);
  for (const { headers } of answers)
    expect(Object.fromEntries(headers)).toMatchObject(lowerCase(SECURITY_HEADERS));
});

it('answers only GET and HEAD', async () => {
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];
  const statuses = await Promise.all(methods.map(async (method) => (await ask('', { method })).status));
  expect(statuses).toEqual([200, 200, 405, 405, 405, 405, 405]);
});

it('sends a part of a file when asked for it, and says so when there is no such part', async () => {
  const part = await ask('assets/sound.mp3', { headers: { Range: 'bytes=2-4' } });
  expect([part.status, await part.text()]).toEqual([206, '234']);
  expect(part.headers.get('Content-Range')).toBe('bytes 2-4/10');
  expect((await ask('assets/sound.mp3', { headers: { Range: 'bytes=20-' } })).status).toBe(416);
});

function lowerCase(headers: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
