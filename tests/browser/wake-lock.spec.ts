import { expect, type Page } from '@playwright/test';
import { setVisibility } from '../support/hide-page.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

declare global {
  var locks: WakeLockSentinel[];
}

const held = (page: Page) => page.evaluate(() => locks.filter(({ released }) => !released).length);

test('the screen stays on while a session runs, also after the page was hidden, and no longer', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['screen-wake-lock']).catch(() => undefined);
  await page.addInitScript(() => {
    globalThis.locks = [];
    // oxlint-disable-next-line typescript/unbound-method -- only wrapped, and always called on the real object
    const request = WakeLock.prototype.request as (this: WakeLock) => Promise<WakeLockSentinel>;
    WakeLock.prototype.request = async function () {
      const lock = await request.call(this);
      locks.push(lock);
      return lock;
    };
  });
  await page.goto('./?no-sw&trace#/routine/desk-reset');
  await startSession(page);
  await expect.poll(() => held(page)).toBe(1);

  // As the system does when the page is hidden.
  await setVisibility(page, 'hidden');
  await page.evaluate(() => locks[0]?.release());
  expect(await held(page)).toBe(0);
  await setVisibility(page, 'visible');
  await expect.poll(() => held(page)).toBe(1);

  await page.evaluate(() => holdfastTrace?.view().send({ type: 'finish' }));
  await expect.poll(() => held(page)).toBe(0);
});
