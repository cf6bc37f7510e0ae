import type { Plugin } from 'vite';
import { SECURITY_HEADERS } from './security-headers.ts';

/**
 * Makes `vite preview` answer as a good host does: it allows only GET and HEAD, and sends the headers with every
 * answer.
 */
export function serveLikeAHost(): Plugin {
  return {
    name: 'serve-like-a-host',
    // Vite would answer a preflight itself, and let other sites read the answer.
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        response.setHeaders(new Map(Object.entries(SECURITY_HEADERS)));
        if (request.method !== 'GET' && request.method !== 'HEAD') {
          response.writeHead(405, { Allow: 'GET, HEAD' }).end();
          return;
        }
        next();
      });
    },
  };
}
