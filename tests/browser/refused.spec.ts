import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

const BLOCKED = 2;

test('a browser that refuses all storage still runs a session, and the app says once that it cannot remember', async ({
  site,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-refused-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { profile: { default_content_setting_values: { cookies: BLOCKED } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    ...findBrowser(),
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.getByRole('link', { name: /Desk Reset/ }).click();
  await startSession(page);
  await expect(page.getByRole('timer')).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'End' }).click();
  await page.getByRole('button', { name: 'End session' }).click();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText(/remember/)).toHaveCount(1);
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('link', { name: /Desk Reset/ })).toBeVisible();
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a browser whose sound never starts, and never says so, still starts a session', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperties(AudioContext.prototype, {
      resume: { value: () => new Promise(() => {}) },
      state: { get: () => 'suspended' },
    });
  });
  await page.goto('./?no-sw#/routine/desk-reset');
  await startSession(page);
  const clock = page.getByRole('timer');
  await expect(clock).toBeVisible();
  await expect(clock).not.toHaveText((await clock.textContent()) ?? '');
});
