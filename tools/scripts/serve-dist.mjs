import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';

/** Serves the built site from `folder` under the path `base`. `requests` lists the paths that were requested. */
export async function serveDist({ folder = 'dist', base = '/' } = {}) {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no build to serve: npm run build');
  const requests = [];
  const noteRequests = {
    name: 'note-requests',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        requests.push(new URL(request.originalUrl, 'http://localhost').pathname);
        next();
      });
    },
  };
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    base,
    build: { outDir: folder },
    preview: { port: 0 },
    plugins: [noteRequests],
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error(`${folder} is not served.`);
  return { url, requests, stop: () => server.close() };
}
