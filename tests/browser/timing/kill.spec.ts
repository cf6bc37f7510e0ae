import { expect, type Page } from '@playwright/test';
import { killableBrowser } from '../../support/killable-browser.ts';
import { test } from '../../support/site.ts';
import { startSession } from '../../support/start-session.ts';

/** How often each test kills the browser. `npm run soak -- kills` sets it higher. */
const KILLS = Number(process.env['KILLS'] ?? 5);
const LIMIT_MS = 400_000 + KILLS * 40_000;

for (const routine of ['posture-15', 'strong-back-45']) {
  test(`after each of ${KILLS} kills in ${routine} the session is offered again, at most a second off`, async ({
    site,
  }) => {
    test.setTimeout(LIMIT_MS);
    const browser = killableBrowser();
    const address = `${site.url}?no-sw&trace`;
    const lost: number[] = [];

    let page = await browser.launch();
    await page.goto(`${address}#/routine/${routine}`);
    await startSession(page);
    for (let round = 0; round < KILLS; round++) {
      await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
      // Not in the count-in, which is part of the pause.
      await expect.poll(() => page.evaluate(() => holdfastTrace?.view().state?.status)).toBe('running');
      if (round % 3 === 1) await page.getByRole('button', { name: /^Skip/ }).first().click();
      // Back to the beginning, or many kills would reach the end.
      if (round % 10 === 9) await page.evaluate(() => holdfastTrace?.view().send({ type: 'jump', step: 0 }));
      // A random moment within the next two and a half seconds.
      const moment = Math.random() * 2500;
      const before = await page.evaluate(
        (ms) =>
          new Promise<{ at: number; wall: number; step: number }>((resolve) => {
            setTimeout(() => {
              const state = holdfastTrace?.view().state;
              resolve({
                at: holdfastTrace?.now() ?? 0,
                wall: Date.now(),
                step: state?.status === 'running' ? state.step : -1,
              });
            }, ms);
          }),
        moment,
      );
      // Session clock and wall clock run side by side: the wall clock around the kill gives its moment.
      const sessionNow = () => before.at + Date.now() - before.wall;
      const killed = sessionNow();
      await browser.kill();
      const dead = sessionNow();

      page = await browser.launch();
      await page.goto(address);
      await expect(page.getByRole('button', { name: /^Resume/ })).toBeVisible();
      const offer = await page.evaluate(() => {
        const found = holdfastTrace?.view().offer;
        return found
          ? { at: found.state.status === 'paused' ? found.state.pausedAt : 0, step: found.state.step }
          : null;
      });
      expect(offer?.step).toBe(before.step);
      const at = offer?.at ?? 0;
      lost.push(at <= killed ? killed - at : Math.min(0, dead - at));
      await page.getByRole('button', { name: /^Resume/ }).click();
    }
    await browser.remove();
    console.log(`Milliseconds lost in each kill: ${lost.join(', ')}`);
    expect(Math.max(...lost)).toBeLessThanOrEqual(1000);
    // Each sign of life reports up to a quarter of a second ahead: see checkpoint-output.ts.
    expect(Math.min(...lost)).toBeGreaterThanOrEqual(-300);
  });
}

/** Reads how many sessions the database holds, and whether the page offers one. */
const outcome = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('holdfast');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('The database does not open.'));
    });
    const recorded = await new Promise<number>((resolve) => {
      const counting = database.transaction('sessions').objectStore('sessions').count();
      counting.onsuccess = () => resolve(counting.result);
    });
    database.close();
    return { recorded, offered: Boolean(globalThis.holdfastTrace?.view().offer) };
  });

test(`a session that ends around the moment of a kill is recorded once, ${KILLS} times`, async ({ site }) => {
  test.setTimeout(LIMIT_MS);
  const browser = killableBrowser();
  const address = `${site.url}?no-sw&trace`;
  let offers = 0;
  for (let round = 0; round < KILLS; round++) {
    let page = await browser.launch();
    await page.goto(`${address}#/routine/desk-reset`);
    await startSession(page);
    await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
    await page.evaluate(() => setTimeout(() => holdfastTrace?.view().send({ type: 'finish' }), 300));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 600));
    await browser.kill();

    page = await browser.launch();
    await page.goto(address);
    const before = { recorded: round, offered: false };
    await expect.poll(() => outcome(page)).not.toEqual(before);
    const { recorded, offered } = await outcome(page);
    expect(recorded).toBe(offered ? round : round + 1);
    if (offered) {
      offers += 1;
      await page.getByRole('button', { name: /^Resume/ }).click();
      await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
      await page.evaluate(() => holdfastTrace?.view().send({ type: 'finish' }));
      await expect.poll(() => outcome(page)).toEqual({ recorded: round + 1, offered: false });
    }
    await browser.kill();
  }
  console.log(`Of ${KILLS} sessions ${offers} were offered again; each was recorded once.`);
  await browser.remove();
});
