import { expect } from '@playwright/test';
import { test } from '../support/site.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

test('an exercise for the rear shoulders without kit is found on the body, and done now', async ({
  page,
}) => {
  await page.goto('./?no-sw&trace#/');
  await page.getByRole('link', { name: 'Exercises' }).tap();
  await page
    .getByRole('group', { name: 'Back', exact: true })
    .getByRole('button', { name: 'Back of the shoulders' })
    .dispatchEvent('click');
  await page.getByRole('button', { name: 'No kit' }).tap();
  await expect(page.getByRole('heading', { name: /for back of the shoulders$/ })).toBeVisible();
  await page.getByRole('link', { name: /^Prone W-Raise/ }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Prone W-Raise' })).toBeVisible();
  await expect(page.getByText(/, about \d+\smin$/)).toBeVisible();
  await page.getByRole('button', { name: 'Do it now' }).tap();
  await page.getByRole('button', { name: 'Start now' }).tap();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const exercises = await page.evaluate(() => {
    const steps = holdfastTrace?.view().plan?.steps ?? [];
    return [...new Set(steps.flatMap((step) => (step.kind === 'work' ? [step.set.exercise] : [])))];
  });
  expect(exercises).toEqual(['prone-w-raise']);
});

test('what was done is a day of the month, with its exercise as a curve and as a table', async ({ page }) => {
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await page
    .getByRole('button', { name: /^Start/ })
    .first()
    .tap();
  await page.getByRole('button', { name: 'Start now' }).tap();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.evaluate(() => {
    const view = holdfastTrace?.view();
    const step = view?.plan?.steps.findIndex((each) => each.kind === 'work' && each.set.dose.kind === 'reps');
    view?.send({ type: 'jump', step: step ?? 0 });
    view?.send({ type: 'done' });
    view?.send({ type: 'finish' });
  });
  await page.getByRole('button', { name: 'Finish' }).tap();
  await page.getByRole('link', { name: 'History' }).tap();
  const calendar = page.getByRole('region', { name: 'Calendar' });
  const day = calendar.getByRole('button', { name: /: Strong Back 45$/ });
  await day.tap();
  await expect(day).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('One session so far. The next one begins the curve.')).toBeVisible();
  await page.getByText('As a table').tap();
  await expect(page.getByRole('table').last().getByRole('row')).toHaveCount(2);
  await calendar.getByRole('link', { name: /Strong Back 45/ }).tap();
  await expect(page.getByRole('button', { name: 'More about this session' })).toBeVisible();
});
