import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';

interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
  lie?: Awaited<ReturnType<typeof serveDist>>['lie'];
}
type Serve = (folder: string) => Promise<Served>;

/** A copy of the site that can be deployed again: the same except for a mark in one file. */
export async function deploySite(serve: Serve = (folder) => serveDist({ folder })) {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-site-'));
  cpSync('dist', folder, { recursive: true });
  const site = await serve(folder);
  let isUp = true;
  /** Takes the network away. */
  const shut = async () => {
    if (isUp) await site.stop();
    isUp = false;
  };
  const change = (file: string, from: RegExp, to: string) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    expect(before).toMatch(from);
    writeFileSync(path, before.replace(from, to));
    for (const form of ['br', 'gz']) rmSync(`${path}.${form}`, { force: true });
  };
  return {
    url: site.url,
    deployAgain() {
      change('theme.js', /$/, `\ndocument.documentElement.dataset.deployed = 'again';\n`);
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, 'theme.js')))
        .digest('base64');
      change(
        'sw.js',
        /("url":"theme\.js","revision":")\w+(","integrity":"sha256-)[\w+/=]+/,
        `$1again$2${hash}`,
      );
    },
    /** What the server answers instead, to some requests. Nginx does not lie. */
    lie(answer: NonNullable<Served['lie']> | null) {
      site.lie = answer;
    },
    shut,
    async stop() {
      await shut();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens the site and waits until it works without a network. */
export async function openToStay(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

export const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });

/** The mark of the second deployment; null in the first. */
export const deployment = (page: Page) => page.locator('html').getAttribute('data-deployed');
