import { expect } from '@playwright/test';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { CHECKPOINT, RECORD } from '../storage/sample-checkpoint.ts';
import { test } from '../support/site.ts';
import { withStoragePage } from '../support/storage-page.ts';

const openBlankPage = withStoragePage();

test('a saved session is there after a reload, with its last pulse', { tag: '@engines' }, async ({
  page,
}) => {
  await openBlankPage(page);
  await page.evaluate(async (checkpoint) => {
    const { checkpoint: kept } = holdfast.openTab();
    await kept.save(checkpoint, { strict: true });
    await kept.pulse(20_000, 1_790_000_019_000);
  }, CHECKPOINT);
  await page.reload();
  const loaded = await page.evaluate(async () => {
    const { checkpoint: kept } = holdfast.openTab();
    return kept.load();
  });
  expect(loaded).toEqual({ ...CHECKPOINT, seenAt: 20_000, seenAtWall: 1_790_000_019_000 });
});

test('a session that was over when its page was killed is in the history of the next page', {
  tag: '@engines',
}, async ({ page }) => {
  await openBlankPage(page);
  await page.evaluate(async (checkpoint) => {
    const { checkpoint: kept } = holdfast.openTab();
    await kept.save(checkpoint, { strict: true });
    await kept.pulse(checkpoint.seenAt + 80_000, checkpoint.seenAtWall + 80_000);
  }, CHECKPOINT);
  await page.goto('./#/history');
  await expect(page.getByRole('link', { name: /Short/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: /Short/ })).toHaveCount(1);
});

test('recording a session removes its checkpoint, and never that of the next session', async ({ page }) => {
  await openBlankPage(page);
  const left = await page.evaluate(
    async ([checkpoint, record]) => {
      const { checkpoint: kept, keep } = holdfast.openTab();
      await kept.save(checkpoint, { strict: true });
      await keep({ ...record, id: 'of another' });
      const before = await kept.load();
      await keep(record);
      const after = await kept.load();
      return [before?.session, after];
    },
    [CHECKPOINT, RECORD] as const,
  );
  expect(left).toEqual([CHECKPOINT.session, null]);
});

test('recording a session removes what was set aside of it, and of no other', async ({ page }) => {
  await openBlankPage(page);
  const aside = await page.evaluate(
    async ([checkpoint, record]) => {
      const { keep, values } = holdfast.openTab();
      const sessions = { [checkpoint.session]: { session: checkpoint }, another: {} };
      await values.write('checkpoint', { aside: sessions }, true);
      await keep(record);
      return values.read('checkpoint', 'aside');
    },
    [CHECKPOINT, RECORD] as const,
  );
  expect(aside).toEqual({ another: {} });
});

test('a session that could not be recorded for lack of space is recorded by the next page', async ({
  page,
}) => {
  await openBlankPage(page);
  await page.evaluate(
    async ([checkpoint, record]) => {
      const { checkpoint: kept, keep } = holdfast.openTab();
      await kept.save(checkpoint, { strict: true });
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
      await keep(record);
    },
    [CHECKPOINT, RECORD] as const,
  );
  await page.goto('./#/history');
  await expect(page.getByRole('link', { name: /Short/ })).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByRole('button', { name: /^Resume/ })).toHaveCount(0);
});

test('two tabs that plan a week and refuse suggestions keep each other’s changes', async ({ page }) => {
  await openBlankPage(page);
  const kept = await page.evaluate(async () => {
    const tabs = [holdfast.openTab(), holdfast.openTab()];
    await Promise.all(tabs.flatMap(({ week, refusals }) => [week.read(), refusals.read()]));
    await Promise.all(
      tabs.flatMap(({ week, refusals }, i) => [
        week.change((plan) => [
          ...plan,
          { routine: `from tab ${i}`, days: [0], at: { kind: 'once', minute: 0 } },
        ]),
        refusals.change((were) => ({ ...were, [`from tab ${i}`]: 'one' })),
      ]),
    );
    const [{ week, refusals } = holdfast.openTab()] = tabs;
    await Promise.all([week.read(), refusals.read()]);
    return [week.current().map(({ routine }) => routine), Object.keys(refusals.current())];
  });
  expect(kept).toEqual([
    ['from tab 0', 'from tab 1'],
    ['from tab 0', 'from tab 1'],
  ]);
});

test('the theme is available at the first paint', async ({ page }) => {
  await openBlankPage(page);
  await page.evaluate(
    async (settings) => {
      await holdfast.openTab().settings.change(() => settings);
    },
    { ...DEFAULT_SETTINGS, theme: 'light', moreContrast: true } as const,
  );
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
});

test('a page without a database remembers while it is open, and says so once', { tag: '@engines' }, async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await openBlankPage(page);
  const { loaded, refusals } = await page.evaluate(async (checkpoint) => {
    let refusals = 0;
    const { checkpoint: kept } = holdfast.openTab(() => {
      refusals += 1;
    });
    await kept.save(checkpoint);
    await kept.pulse(20_000, 1_790_000_019_000);
    return { loaded: await kept.load(), refusals };
  }, CHECKPOINT);
  expect(loaded?.session).toBe(CHECKPOINT.session);
  expect(refusals).toBe(1);
});
