import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

const EXERCISE = 'dumbbell-row';

/** Starts the routine from its page, once that shows the expected suggestion, if one is given. */
async function start(page: Page, next?: string) {
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  if (next !== undefined) await expect(page.getByText(next)).toBeVisible();
  await startSession(page);
  await expect(page.getByRole('heading', { name: 'Cat-Cow' })).toBeVisible();
}

/** Jumps to a set. */
const goTo = (page: Page, set: number) =>
  page.evaluate(
    ([exercise, number]) => {
      const view = holdfastTrace?.view();
      const step = view?.plan?.steps.findIndex(
        (each) => each.kind === 'work' && each.set.exercise === exercise && each.set.set === number,
      );
      view?.send({ type: 'jump', step: step ?? 0 });
    },
    [EXERCISE, set] as const,
  );

const asked = (page: Page) =>
  page.evaluate((exercise) => {
    const steps = holdfastTrace?.view().plan?.steps ?? [];
    const step = steps.find((each) => each.kind === 'work' && each.set.exercise === exercise);
    return step?.kind === 'work' ? step.set.dose : null;
  }, EXERCISE);

const panel = (page: Page) => page.getByRole('group', { name: /^What you did/ });

async function finish(page: Page) {
  await page.getByRole('button', { name: 'Pause' }).tap();
  await page.getByRole('button', { name: 'End', exact: true }).tap();
  await page.getByRole('button', { name: 'End session' }).tap();
  await expect(page.getByRole('region', { name: 'Session summary' })).toBeVisible();
}

/** Opens what the summary says of the next session. */
async function review(page: Page) {
  await page.getByRole('button', { name: /^Next time/ }).tap();
  return page.getByRole('dialog', { name: 'Next time', exact: true });
}

/** Does three sets of rows and logs each with taps alone. */
async function trainRows(page: Page, weightTaps: number, repTaps: number) {
  for (const set of [1, 2, 3]) {
    await goTo(page, set);
    await page.getByRole('button', { name: 'Done', exact: true }).tap();
    const more = (name: string) =>
      panel(page)
        .getByRole('group', { name })
        .getByRole('button', { name: /^More: / });
    for (let i = 0; set === 1 && i < weightTaps; i++) await more('Weight').tap();
    for (let i = 0; i < repTaps; i++) await more('Reps').tap();
    await panel(page).getByRole('button', { name: /^Good/ }).tap();
  }
}

/** Does what ends with the page loading again, and waits for that: a tap before would be lost. */
async function thenReloaded(page: Page, act: () => Promise<void>) {
  const reloaded = page.waitForEvent('load');
  await act();
  await reloaded;
}

async function exported(page: Page): Promise<Record<string, unknown>> {
  await page.goto('./?no-sw#/data');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up now' }).tap();
  const { exportedAt: _, ...rest } = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  return rest;
}

test('the second session starts from what the first one suggests, logged by thumb alone', async ({
  page,
}) => {
  test.slow();
  await start(page);
  await trainRows(page, 15, 4);
  await finish(page);
  const next = await review(page);
  await expect(next.getByText('22 kg × 6')).toBeVisible();
  await expect(next.getByText('10 reps on all 3 sets.', { exact: false })).toBeVisible();
  await next.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Finish' }).tap();

  await start(page, '22 kg × 6');
  await expect.poll(() => asked(page)).toMatchObject({ reps: 6, kg: 22 });
  await trainRows(page, 0, 0);
  await expect(panel(page).getByText('Last time 20 kg × 10')).toBeVisible();
  await expect(panel(page).getByRole('textbox', { name: /^Weight/ })).toHaveValue('22');
  await finish(page);
  await review(page);
  await expect(next.getByText('22 kg × 7')).toBeVisible();

  await next.getByRole('button', { name: /Keep 22 kg × 6/ }).tap();
  await next.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Finish' }).tap();
  // Start is tapped before the page has received the suggestions.
  let tapped = () => {};
  const told = new Promise<void>((resolve) => {
    tapped = resolve;
  });
  await page.route('**/assets/progress-*.js', async (route) => {
    await told;
    await route.continue();
  });
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await page.reload();
  await startSession(page);
  tapped();
  await expect(page.getByRole('heading', { name: 'Cat-Cow' })).toBeVisible();
  expect(await asked(page)).toMatchObject({ reps: 6, kg: 22 });
});

test('an exercise swapped during a session keeps the sets done, and later sets are logged for the other one', async ({
  page,
}) => {
  test.slow();
  await start(page);
  await goTo(page, 1);
  await page.getByRole('button', { name: 'Done', exact: true }).tap();
  await panel(page).getByRole('button', { name: /^Good/ }).tap();
  await goTo(page, 2);
  await page.getByRole('button', { name: 'Pause' }).tap();
  await page.getByRole('button', { name: 'Change', exact: true }).tap();
  const sheet = page.getByRole('dialog', { name: /^Change/ });
  await sheet.getByRole('button', { name: 'Seated Cable Row' }).tap();
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'Resume' }).tap();
  await expect(page.getByRole('heading', { name: 'Seated Cable Row' })).toBeVisible();
  await page.getByRole('button', { name: 'Ready' }).tap();
  await page.getByRole('button', { name: 'Start now' }).tap();
  await page.getByRole('button', { name: 'Done', exact: true }).tap();
  await expect(panel(page).getByText(/^Seated Cable Row/)).toBeVisible();
  await panel(page).getByRole('button', { name: /^Good/ }).tap();
  await finish(page);

  const { sessions } = await exported(page);
  const [{ sets }] = sessions as [{ sets: { exercise: string; outcome: string }[] }];
  const done = sets.filter(({ outcome }) => outcome === 'done').map(({ exercise }) => exercise);
  expect(done).toEqual(['dumbbell-row', 'seated-cable-row']);
});

test('data that is exported, deleted and imported is the same, and an import can be undone', async ({
  page,
}) => {
  test.slow();
  await start(page);
  await trainRows(page, 3, 1);
  await finish(page);
  const next = await review(page);
  await next.getByRole('button', { name: /^Keep .*, Bent-Over Dumbbell Row/ }).tap();
  await next.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Finish' }).tap();
  await page.goto('./?no-sw#/settings');
  await page.getByText('Pounds').tap();
  const before = await exported(page);
  expect(before).toMatchObject({
    format: 'holdfast-backup',
    sessions: [{ routine: 'strong-back-45' }],
    documents: { settings: { units: 'lb' }, refusals: expect.anything() },
  });

  await page.getByRole('button', { name: 'Delete everything' }).tap();
  await thenReloaded(page, () => page.getByRole('button', { name: 'Delete it all' }).tap());
  expect(await exported(page)).toMatchObject({ sessions: [] });

  const pick = (content: unknown) =>
    page.getByLabel('Import a file').setInputFiles({
      name: 'holdfast.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
  await pick({ some: 'file' });
  await expect(page.getByRole('dialog', { name: 'This file cannot be read' })).toBeVisible();
  await page.getByRole('button', { name: 'Pick another' }).tap();
  await pick(before);
  const sheet = page.getByRole('dialog', { name: 'Import this file?' });
  await expect(sheet.getByText('1 session.')).toBeVisible();
  await thenReloaded(page, () => sheet.getByRole('button', { name: 'Import', exact: true }).tap());
  await expect(page.getByRole('button', { name: 'Undo the last import' })).toBeVisible();
  expect(await exported(page)).toEqual(before);
  await page.goto('./?no-sw#/history');
  await expect(page.getByRole('link', { name: /Strong Back 45/ })).toBeVisible();

  await page.goto('./?no-sw#/data');
  await thenReloaded(page, () => page.getByRole('button', { name: 'Undo the last import' }).tap());
  await expect(page.getByRole('button', { name: 'Undo the last import' })).toBeHidden();
  expect(await exported(page)).toMatchObject({ sessions: [] });
});

test('one session is deleted on its own page', async ({ page }) => {
  await start(page);
  await trainRows(page, 1, 0);
  await finish(page);
  await page.getByRole('button', { name: 'Finish' }).tap();
  await page.goto('./?no-sw#/history');
  await page.getByRole('link', { name: /Strong Back 45/ }).tap();
  await page.getByRole('button', { name: 'More about this session' }).tap();
  await page.getByRole('button', { name: 'Delete this session' }).tap();
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
  await expect(page.getByText('Session deleted.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
});
