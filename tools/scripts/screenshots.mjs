// Takes the pictures of the app that a browser shows when it offers to install it. Run it when the appearance has
// changed, and commit what it writes.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from './find-browser.mjs';
import { serveDist } from './serve-dist.mjs';

const root = join(import.meta.dirname, '../..');
const FORMS = [
  { form: 'narrow', viewport: { width: 390, height: 844 }, hasTouch: true },
  { form: 'wide', viewport: { width: 1024, height: 768 }, hasTouch: false },
];

async function showPlayer(page) {
  await page.getByRole('link', { name: /Desk Reset/ }).click();
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByRole('timer').first().waitFor();
  // After getting ready, some way into the first hold.
  await page.clock.runFor(22_000);
}

async function shoot(browser, url, { form, viewport, hasTouch }) {
  const context = await browser.newContext({
    viewport,
    hasTouch,
    deviceScaleFactor: 2,
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(url);
  await page.getByRole('link', { name: /Desk Reset/ }).waitFor();
  const take = (name) => page.screenshot({ path: join(root, `public/screenshots/${name}-${form}.png`) });
  // A worker draws the figures: those of the card, and those of the routines in sight.
  await page.waitForFunction(() => {
    const sizes = ['small', 'thumb', 'large', 'still'].map((size) => `main span[data-size="${size}"]`);
    const seen = [...document.querySelectorAll(sizes.join())].filter(
      (each) => each.getBoundingClientRect().top < innerHeight - 100,
    );
    return seen.length > 0 && seen.every((each) => each.querySelector('svg path[fill], svg g path'));
  });
  await take('today');
  await showPlayer(page);
  await take('player');
  await context.close();
}

await build({ logLevel: 'warn' });
const site = await serveDist();
const browser = await chromium.launch(findBrowser());
for (const form of FORMS) await shoot(browser, site.url, form);
await browser.close();
await site.stop();
