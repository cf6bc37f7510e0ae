import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview, runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves the built site from `folder` under the path `base`. `requests` lists the paths that were requested. `lie` is a
 * function that may answer a request in place of the site: it gets the path, and returns a body or nothing, at once or
 * later.
 */
export async function serveDist({ folder = 'dist', base = '/' } = {}) {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no build to serve: npm run build');
  /** @type {string[]} */
  const requests = [];
  /** @type {{ url: string, requests: string[], lie: null | ((path: string) => string | Buffer | undefined | Promise<undefined>), stop: () => Promise<void> }} */
  const site = { url: '', requests, lie: null, stop: () => server.close() };
  const beforeTheSite = {
    name: 'before-the-site',
    configurePreviewServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        const path = new URL(request.originalUrl, 'http://localhost').pathname;
        requests.push(path);
        const body = await site.lie?.(path);
        if (body === undefined) return next();
        return response.setHeader('Content-Type', 'text/html').end(body);
      });
    },
  };
  const { module } = await runnerImport('/tools/build/serve-like-a-host.ts', { root, configFile: false });
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    base,
    build: { outDir: folder },
    preview: { port: 0 },
    plugins: [beforeTheSite, module.serveLikeAHost()],
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error(`${folder} is not served.`);
  site.url = url;
  return site;
}
