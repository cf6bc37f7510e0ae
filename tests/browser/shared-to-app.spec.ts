import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { makeProfile } from '../support/browser-profile.ts';
import { test } from '../support/site.ts';

const TEXT = '# Evening back\n\nPlank 45s\nTowel Slide 10\n';

/** As the system does it: a form of another origin, since the policy of the app allows no forms at all. */
async function share(page: Page, site: string, parts: Readonly<Record<string, string>>, file?: string) {
  await page.goto('about:blank');
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${site}share"><input type="file" name="routine"></form>`,
  );
  if (file !== undefined)
    await page
      .locator('input')
      .setInputFiles({ name: 'evening.txt', mimeType: 'text/plain', buffer: Buffer.from(file) });
  await page.locator('form').evaluate((form: HTMLFormElement, fields) => {
    for (const [name, value] of Object.entries(fields)) {
      const field = document.createElement('textarea');
      Object.assign(field, { name, value });
      form.append(field);
    }
    form.submit();
  }, parts);
}

test('text and files that are shared with the app are shown, offline too, and kept only on a tap', async ({
  page,
  context,
  site,
}) => {
  await page.goto('./');
  await expect(page.getByText('Works offline now.')).toBeVisible();
  await context.setOffline(true);
  await share(page, site.url, { title: 'From a chat', text: 'Plank 45s\nTowel Slide 10' });
  await expect(page.getByRole('heading', { level: 1, name: 'From a chat' })).toBeVisible();
  await expect(page.getByText('1 is new: Towel Slide')).toBeVisible();
  await share(page, site.url, { text: 'Look at this' }, TEXT);
  await expect(page.getByRole('heading', { level: 1, name: 'Evening back' })).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: /Evening back|From a chat/ })).toHaveCount(0);
  await page.goBack();
  await page.getByRole('button', { name: 'Add to my routines' }).click();
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: /Evening back/ })).toBeVisible();
  await share(page, site.url, { text: 'a'.repeat(200_000) });
  await expect(page.getByText(/^This text is too long for a routine/)).toBeVisible();
  await share(page, site.url, { text: 'See you tomorrow!' });
  await expect(page.getByText(/^There is no exercise with a dose/)).toBeVisible();
});

test('a file that the system opens with the installed app is shown in the window that is already open', async ({
  site,
}, info) => {
  const profile = makeProfile();
  const context = await profile.launch();
  const devtools = await context.browser()?.newBrowserCDPSession();
  const manifestId = new URL('/holdfast', site.url).href;
  const page = await context.newPage();
  await page.goto(site.url);
  await devtools?.send('PWA.install', { manifestId, installUrlOrBundleUrl: site.url });
  const file = join(info.outputDir, 'evening.holdfast');
  writeFileSync(info.outputPath('evening.holdfast'), TEXT);
  const openWindows = () => context.pages().filter((each) => each.url().startsWith(site.url));
  await devtools?.send('PWA.launch', { manifestId });
  await expect.poll(() => openWindows().length).toBe(1);
  await devtools?.send('PWA.launchFilesInApp', { manifestId, files: [file] });
  await expect
    .poll(() => openWindows().map((each) => new URL(each.url()).hash))
    .toEqual([expect.stringContaining('#/shared/')]);
  await expect(openWindows()[0]!.getByRole('heading', { level: 1, name: 'Evening back' })).toBeVisible();
  await context.close();
  profile.remove();
});
