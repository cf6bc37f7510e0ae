import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { headersFor, parseHeaders } from './headers-file.mjs';

const brotli = promisify(brotliCompress);
const DIST = join(import.meta.dirname, '../../dist');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const isText = (type) => /^text|json|svg/.test(type);

/**
 * Serves the built site as a good static host would: brotli, the headers of `_headers`, no fallback page.
 * `requests` are the paths it was asked for. A file that changes on the disk is served anew, as after a deployment.
 */
export async function serveDist({ port = 0, host = 'localhost', base = '/', folder = DIST } = {}) {
  const requests = [];
  const bodies = new Map();
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8'));

  async function load(path) {
    const file = resolve(folder, `.${path}`);
    if (!file.startsWith(folder + sep)) throw new Error('outside the site');
    const { mtimeMs } = await stat(file);
    const known = bodies.get(path);
    if (known?.mtimeMs === mtimeMs) return known;
    const plain = await readFile(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const body = { mtimeMs, plain, type, brotli: isText(type) ? await brotli(plain) : null };
    bodies.set(path, body);
    return body;
  }

  async function answer(request, response) {
    const asked = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    requests.push(asked);
    const inside = asked.startsWith(base) ? `/${asked.slice(base.length)}` : '/not-here';
    const path = inside.endsWith('/') ? `${inside}index.html` : inside;
    const { plain, type, brotli: small } = await load(path);
    const useSmall = small !== null && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      ...headersFor(rules, path),
      ...(useSmall ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : useSmall ? small : plain);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(async () => {
      const { plain, type } = await load('/404.html');
      response.writeHead(404, { 'Content-Type': type }).end(plain);
    });
  });
  await new Promise((listening, failed) => {
    server.once('error', failed).listen(port, host, listening);
  });
  return {
    url: `http://localhost:${server.address().port}${base}`,
    requests,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
