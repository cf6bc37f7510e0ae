const CACHE = 'holdfast-kept-files';

async function cached(url: string): Promise<ArrayBuffer | null> {
  try {
    const found = await (await caches.open(CACHE)).match(url);
    return found ? await found.arrayBuffer() : null;
  } catch {
    return null;
  }
}

/** Keeps one version: the build puts a hash of the content into the address, so that others are outdated. */
async function keep(url: string, response: Response): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    await cache.put(url, response);
    const others = (await cache.keys()).filter((request) => request.url !== new URL(url, location.href).href);
    await Promise.all(others.map((request) => cache.delete(request)));
  } catch {
    // Not stored: it is fetched again next time.
  }
}

/**
 * Fetches a large file that few people need from the network once, and after that from the device. `integrity` is the
 * hash of its bytes: an answer with other bytes, such as the page of a captive portal, is refused. Never throws.
 */
export async function keptFile(url: string, integrity: string): Promise<ArrayBuffer | null> {
  const stored = await cached(url);
  if (stored) return stored;
  try {
    // The HTTP cache may hold such an answer.
    const response = await fetch(url, { integrity }).catch(() => fetch(url, { integrity, cache: 'reload' }));
    if (!response.ok) return null;
    await keep(url, response.clone());
    return await response.arrayBuffer();
  } catch {
    return null;
  }
}
