import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of the site; the build puts the list here. */
  readonly __WB_MANIFEST: PrecacheEntry[];
};

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// The site is one page. At any other address in its scope, that page would look for its files in the wrong folder, so
// such an address is redirected to the page, which then says that it does not exist.
const home = new URL(self.registration.scope);
const page = createHandlerBoundToURL('index.html');
registerRoute(
  new NavigationRoute(async (context) => {
    const { pathname } = context.url;
    const isHome = pathname === home.pathname || pathname === `${home.pathname}index.html`;
    return isHome ? page(context) : Response.redirect(`${home.href}#/nowhere`, 302);
  }),
);

// The first visit is offline-ready without a reload. An update takes over only when a page asks for it, since a
// page that runs a session still needs the files of its own version.
clientsClaim();
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
