import { cacheNames, clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { receiveShare, SHARE_TARGET } from './receive-share.ts';
import { fillSiteCache, type SiteFile } from './site-cache.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of the site; the build puts the list here. */
  readonly __WB_MANIFEST: { url: string; revision: string | null; integrity: string }[];
};

/** How long after a page is opened its files are checked: by then it has what it needs. */
const CHECK_AFTER_MS = 5000;

const site = new PrecacheController();
site.addToCacheList(self.__WB_MANIFEST);
const files = [...site.getURLsToCacheKeys()].map(
  ([url, key]): SiteFile => ({ url, key, integrity: site.getIntegrityForCacheKey(key) ?? '' }),
);
const fill = async () => fillSiteCache(await caches.open(cacheNames.precache), files);

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => void site.activate(event));

let checking: Promise<void> | null = null;

/** Repairs the cache. Here and not in the page, which cannot ask for it if its own script is what is wrong. */
async function check(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, CHECK_AFTER_MS));
  // A failure leaves the cache as it was, and the next page that opens tries again.
  if (navigator.onLine) await fill().catch(() => {});
  checking = null;
}

// Before the routes: once a listener has answered a request, no further listener gets it.
self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  checking ??= check();
  event.waitUntil(checking);
});

registerRoute(new PrecacheRoute(site));
cleanupOutdatedCaches();

// The site is one page. At any other address in its scope, that page would look for its files in the wrong folder, so
// such an address is redirected to the page, which then says that it does not exist.
const home = new URL(self.registration.scope);
const page = site.createHandlerBoundToURL('index.html');
registerRoute(
  new NavigationRoute(async (context) => {
    const { pathname } = context.url;
    const isHome = pathname === home.pathname || pathname === `${home.pathname}index.html`;
    return isHome ? page(context) : Response.redirect(`${home.href}#/nowhere`, 302);
  }),
);

// Other apps share by a POST, which a host of plain files refuses, so the worker reads it.
registerRoute(
  ({ url, request }) => request.mode === 'navigate' && url.pathname === `${home.pathname}${SHARE_TARGET}`,
  ({ request }) => receiveShare(request, home),
  'POST',
);

// The first visit is offline-ready without a reload. An update takes over only when a page asks for it, since a
// page that runs a session still needs the files of its own version.
clientsClaim();
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
