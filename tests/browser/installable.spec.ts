import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { makeProfile } from '../support/browser-profile.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly purpose?: string;
}

interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
  readonly shortcuts: readonly { readonly url: string; readonly icons: readonly Picture[] }[];
}

const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as Manifest;

/** Width and height are at a fixed offset in every PNG. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

test('the browser itself reports nothing that prevents installation', async ({ site }) => {
  const profile = makeProfile();
  const context = await profile.launch();
  const page = await context.newPage();
  await page.goto(site.url);
  const devtools = await context.newCDPSession(page);
  const { errors } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  await context.close();
  profile.remove();
});

test('the manifest identifies the app and its address on any host', () => {
  expect(manifest).toMatchObject({ name: 'Holdfast', start_url: './', scope: './', display: 'standalone' });
  // An id is resolved against the origin alone: an id of only dots would be shared by every app on the host.
  expect(manifest.id).toBe('holdfast');
  const purposes = manifest.icons.map((icon) => `${icon.purpose} ${icon.sizes}`);
  expect(purposes).toEqual(
    expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512']),
  );
});

test('every picture of the manifest is there, at the size it says', async ({ request, site }) => {
  const pictures = [
    ...manifest.icons,
    ...manifest.screenshots,
    ...manifest.shortcuts.flatMap((shortcut) => shortcut.icons),
  ];
  for (const picture of pictures) {
    const response = await request.get(new URL(picture.src, site.url).href);
    expect(response.ok(), picture.src).toBe(true);
    expect(sizeOf(await response.body()), picture.src).toBe(picture.sizes);
  }
});

test('every shortcut leads to a routine that can be started', async ({ page }) => {
  for (const shortcut of manifest.shortcuts) {
    await page.goto(shortcut.url);
    await expect(page.getByRole('button', { name: /^Start/ }), shortcut.url).toBeVisible();
  }
});

test('nothing breaks the content security policy and nothing leaves the origin', { tag: '@engines' }, async ({
  page,
  site,
}) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site.url).origin) strangers.push(request.url());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  await page.goto('./');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.getByRole('link', { name: /Desk Reset/ }).click();
  // A worker draws the pictures.
  const row = page.locator('a[href*="#/exercise"]').last();
  await row.scrollIntoViewIfNeeded();
  await expect(row.locator('path[fill]').first()).toBeAttached();
  await startSession(page);
  await expect(page.getByRole('timer').first()).toBeVisible();

  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('no text becomes markup, a script or a worker but by the policies of the app', async ({ page }) => {
  await page.goto('./');
  const outcomes = await page.evaluate(() => {
    const tries = {
      markup: () => (document.createElement('div').innerHTML = '<img src="x">'),
      parsed: () => new DOMParser().parseFromString('<p></p>', 'text/html'),
      script: () => (document.createElement('script').src = './theme.js'),
      worker: () => new Worker('./theme.js'),
      policy: () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => object } }
        ).trustedTypes.createPolicy('other', {}),
    };
    return Object.entries(tries).map(([name, attempt]) => {
      try {
        attempt();
        return `${name} passed`;
      } catch (refusal) {
        return `${name}: ${(refusal as Error).name}`;
      }
    });
  });
  expect(outcomes).toEqual([
    'markup: TypeError',
    'parsed: TypeError',
    'script: TypeError',
    'worker: TypeError',
    'policy: TypeError',
  ]);
});
