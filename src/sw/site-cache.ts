import { copyResponse } from 'workbox-core/copyResponse.js';

/** A file of the site: where it is served and kept, and the hash of its bytes as an `integrity` attribute states it. */
export interface SiteFile {
  readonly url: string;
  readonly key: string;
  readonly integrity: string;
}

/** Requests at a time: one after another would waste a slow connection, all at once would starve the page. */
const LANES = 4;

const inBase64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

async function isTrue(kept: Response, { integrity }: SiteFile): Promise<boolean> {
  const hash = await crypto.subtle.digest('SHA-256', await kept.arrayBuffer());
  return integrity === `sha256-${inBase64(hash)}`;
}

/** The browser refuses an answer with other bytes, such as the page of a captive portal, whatever its status. */
async function fetchTrue({ url, integrity }: SiteFile): Promise<Response> {
  const ask = (cache: RequestCache) => fetch(url, { integrity, cache, credentials: 'same-origin' });
  // The page has just fetched most files. But the HTTP cache may also hold the wrong bytes.
  const response = await ask('default').catch(() => ask('reload'));
  // Some hosts redirect index.html to the folder, and a redirected answer cannot be given to a navigation.
  return response.redirected ? copyResponse(response) : response;
}

async function ensure(cache: Cache, file: SiteFile): Promise<void> {
  const kept = await cache.match(file.key);
  if (kept && (await isTrue(kept, file))) return;
  // Until the right file is here, requests go to the network.
  if (kept) await cache.delete(file.key);
  await cache.put(file.key, await fetchTrue(file));
}

/**
 * Fetches every file that the cache lacks or has with other bytes. Rejects with the first failure: no network, a file
 * that the server no longer has or that is not the one the build made, no space. What has arrived stays.
 */
export async function fillSiteCache(cache: Cache, files: readonly SiteFile[]): Promise<void> {
  const queue = files.values();
  const lane = async () => {
    for (const file of queue) await ensure(cache, file);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
