import { expect } from '@playwright/test';
import { test } from '../support/site.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('the pictures of a routine are drawn when they are about to be seen', async ({ page }) => {
  await page.goto('./?no-sw#/routine/strong-back-45');
  const row = (name: RegExp) => page.getByRole('link', { name, includeHidden: true }).last();
  await row(/Pull-Up/).scrollIntoViewIfNeeded();
  await expect(
    row(/Pull-Up/)
      .locator('path[fill^="var"]')
      .first(),
  ).toBeVisible();
  await expect(row(/Cobra/).locator('path[fill^="var"]')).toHaveCount(0);
  await page.getByText('Cool-down', { exact: true }).click();
  await row(/Cobra/).scrollIntoViewIfNeeded();
  await expect(row(/Cobra/).locator('path[fill^="var"]').first()).toBeVisible();
});

test('an exercise with a second view is shown from both sides at one scale, each with its name', async ({
  page,
}) => {
  await page.goto('./?no-sw#/exercise/face-pull');
  const figure = page.getByRole('img', { name: /^Face Pull/ });
  await expect(figure.getByText('From behind')).toBeVisible();
  await expect(figure.getByText('From the side')).toBeVisible();
  // Each piece is drawn in centimetres, and is as many pixels wide as one of them has.
  const scales = () =>
    figure.evaluate((element) =>
      [...element.querySelectorAll('span')]
        .filter((place) => place.querySelector(':scope > svg[width]'))
        .map((place) => Number(place.querySelector(':scope > svg')?.getAttribute('width'))),
    );
  await expect.poll(async () => (await scales()).length).toBe(2);
  const [behind = 0, side = 1] = await scales();
  expect(behind / side).toBeCloseTo(1, 2);
});

test('the figures of a routine stand beside each other on one ground', async ({ page }) => {
  await page.goto('./?no-sw#/routine/strong-back-45');
  const places = page.locator('[style*="--w"]');
  await expect.poll(() => places.count()).toBeGreaterThan(2);
  const boxes = await places.evaluateAll((each) =>
    each.map((place) => place.getBoundingClientRect().toJSON()),
  );
  for (const [n, box] of boxes.entries()) {
    expect(box.bottom).toBeCloseTo(boxes[0].bottom, 0);
    if (n > 0) expect(box.left).toBeGreaterThanOrEqual(boxes[n - 1].right - 1);
  }
});

test('with reduced motion, a second view stands beside start and peak at their scale', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?no-sw#/exercise/face-pull');
  const pictures = page.getByRole('img', { name: /^Face Pull/ }).locator('svg');
  await expect(pictures).toHaveCount(3);
  const scales = await pictures.evaluateAll((each) =>
    each.map(
      (svg) => svg.getBoundingClientRect().height / Number(svg.getAttribute('viewBox')?.split(' ')[3]),
    ),
  );
  for (const scale of scales) expect(scale / (scales[0] ?? 1)).toBeCloseTo(1, 2);
});

test('with reduced motion, the start and the peak of a repetition stand side by side', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?no-sw#/exercise/hip-hinge');
  const figure = page.getByRole('img', { name: /^Hip Hinge/ });
  await expect(figure.locator('svg')).toHaveCount(2);
  expect(await figure.evaluate((each) => each.getAnimations({ subtree: true }).length)).toBe(0);
});

test("the figure on an exercise's page can be stopped and started, and stays stopped when it is redrawn", async ({
  page,
}) => {
  await page.goto('./?no-sw#/exercise/face-pull');
  const states = () =>
    page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll('main [role="img"]')]
          .flatMap((figure) => figure.getAnimations({ subtree: true }))
          .map(({ playState }) => playState),
      ),
    ]);
  await expect.poll(states).toEqual(['running']);
  await page.getByRole('button', { name: 'Stop the figure' }).click();
  await expect.poll(states).toEqual(['paused']);
  const drawn = await page.locator('main [role="img"] svg').first().elementHandle();
  await page.setViewportSize({ width: 360, height: 844 });
  await expect.poll(() => drawn?.evaluate((svg) => svg.isConnected)).toBe(false);
  expect(await states()).toEqual(['paused']);
  const unplaced = await page
    .locator('main [role="img"] span > svg')
    .evaluateAll((pieces) => pieces.filter((piece) => getComputedStyle(piece).transform === 'none').length);
  expect(unplaced).toBe(0);
  await page.getByRole('button', { name: 'Let the figure move' }).click();
  await expect.poll(states).toEqual(['running']);
});

test('a figure that does not move has nothing to stop', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?no-sw#/exercise/deadlift');
  await expect(page.locator('main [role="img"] svg').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /the figure/ })).toHaveCount(0);
});

test('a figure that could not be drawn shows a placeholder, and the next one is drawn', async ({ page }) => {
  await page.route('**/figure-worker-*.js', (route) => route.abort());
  await page.goto('./?no-sw#/exercise/deadlift');
  await expect(page.locator('main [data-size="over"] svg').first()).toBeVisible();
  await page.unroute('**/figure-worker-*.js');
  await page.goto('./?no-sw#/exercise/face-pull');
  await expect.poll(() => page.locator('main [role="img"] svg').count()).toBeGreaterThan(3);
  await expect(page.locator('main [data-size="over"]')).toHaveCount(0);
});
