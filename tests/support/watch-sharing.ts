import type { Page } from '@playwright/test';

interface Shared {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Gives the page a sheet of the system if its browser has none, and returns the files that were shared in it. */
export async function watchSharing(page: Page): Promise<() => Promise<readonly Shared[]>> {
  await page.addInitScript(() => {
    const shared: Shared[] = [];
    Object.assign(globalThis, { shared });
    if ('canShare' in navigator) return;
    Object.assign(navigator, {
      canShare: ({ files = [] }: ShareData) => files.length > 0,
      async share({ files = [] }: ShareData) {
        if (!navigator.userActivation.isActive) throw new DOMException('No tap.', 'NotAllowedError');
        for (const file of files) shared.push({ name: file.name, type: file.type, text: await file.text() });
      },
    });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'shared') as readonly Shared[]);
}
