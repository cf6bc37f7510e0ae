import { fileKind } from '../../core/file-kind.ts';
import { MOST_LETTERS } from '../../core/routine/own-routine.ts';
import { type Launch, onLaunch } from '../../platform/launch-queue.ts';
import { SHARED_PLACE, sharedAddress } from '../../platform/shared-address.ts';

/** The part of an address, from the # on, that a launch asks for; null when it asks for none. `home`: the app's address. */
export async function addressOf(
  { targetURL, files: [opened] }: Launch,
  home: string,
): Promise<string | null> {
  if (opened)
    return sharedAddress({ file: await opened.getFile() }, { most: MOST_LETTERS, kindOf: fileKind });
  if (!targetURL) return null;
  const { pathname, hash } = new URL(targetURL);
  // A browser that only brings the open window to the front loses what was shared.
  if (pathname !== new URL(home).pathname) return SHARED_PLACE;
  return hash || null;
}

/**
 * Shows what the system opens the app with: files of its type, shortcuts, and links. The window is not loaded again, since
 * a session may be running in it.
 */
export function takeLaunches(): void {
  const home = new URL('.', location.href).href;
  const opened = performance.getEntriesByType('navigation')[0]?.name ?? '';
  let isFirst = true;
  onLaunch((launch) => {
    // The launch that opened this page is queued too. Its address, or what was shared with it, has been shown.
    const isShown = isFirst && (launch.targetURL === opened || opened.includes(SHARED_PLACE));
    isFirst = false;
    if (isShown && launch.files.length === 0) return;
    const go = async () => {
      const address = await addressOf(launch, home);
      if (address !== null) location.hash = address;
    };
    // A file that is gone again, or may not be read.
    void go().catch(() => undefined);
  });
}
