import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { goTo } from '../support/go-to.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

/** `npx playwright test screen-reader --update-snapshots` writes it again. */
const TRANSCRIPT = 'docs/screen-reader.md';
const INTRODUCTION = `# What a screen reader hears

Recorded from the app by \`npx playwright test screen-reader --update-snapshots\` after \`npm run build\`; a test compares it
with the app of today. The voice is off, so that the steps are announced. **Said** is what a live region says by itself;
**Focus** is where Tab leads, in order, by role and name.
`;

declare global {
  var heardFrom: string[];
}

/** Keeps what live regions say from now on. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    globalThis.heardFrom = [];
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role="status"], [role="alert"], [aria-live], output');
        if (region) regions.add(region);
      }
      for (const region of regions) if (region.textContent) heardFrom.push(region.textContent);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });

const said = async (page: Page) =>
  (await page.evaluate(() => heardFrom.splice(0))).map((words) => `- Said: ${words}`);

/** The stops of Tab from the beginning of the screen, as roles and names. */
async function focusOrder(page: Page): Promise<string> {
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.parentElement?.closest('main')?.setAttribute('tabindex', '-1');
    heading.closest('main')?.focus();
  });
  const stops: string[] = [];
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0 || (await focused.evaluate((each) => each.localName === 'body'))) break;
    const [line = ''] = (await focused.ariaSnapshot()).split('\n');
    const [, stop = ''] = /^- '?(\w+ "[^"]*")/.exec(line) ?? [];
    if (stops.includes(stop) && stops[0] === stop) break;
    stops.push(stop);
  }
  return `- Focus: ${stops.join(' → ')}`;
}

async function start(page: Page, routine: string): Promise<void> {
  // The same page throughout: a setting pressed just before a reload may not be stored yet.
  await page.goto('./?no-sw&trace#/settings');
  await page.getByRole('radio', { name: /^Off/ }).check({ force: true });
  await page.goto(`./?no-sw&trace#/routine/${routine}`);
  await startSession(page);
  await expect(page.getByRole('region', { name: 'Controls' })).toBeVisible();
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

test('a screen reader hears what the transcript says', async ({ page }, { config }) => {
  await listen(page);
  const lines: string[] = [INTRODUCTION];
  const note = async (heading: string, focus = false) => {
    lines.push(`### ${heading}`, ...(await said(page)), ...(focus ? [await focusOrder(page)] : []), '');
  };

  await start(page, 'desk-reset');
  lines.push('## Desk Reset', '');
  await note('Start', true);
  const steps = await page.evaluate(() => holdfastTrace?.view().plan?.steps.length ?? 0);
  for (let step = 1; step < steps; step++) {
    await page.evaluate(() => holdfastTrace?.view().send({ type: 'done' }));
    await note(`Step ${step + 1}`);
  }
  await page.evaluate(() => holdfastTrace?.view().send({ type: 'done' }));
  await expect(button(page, 'Finish')).toBeVisible();
  lines.push('### The end', `- Focus: heading "${await page.locator(':focus').innerText()}"`, '');

  await page.goto('./?no-sw#/');
  await start(page, 'strong-back-45');
  await page.evaluate(() => heardFrom.splice(0));
  lines.push('## A set of reps, and its log', '');
  await goTo(page, 'reps');
  await expect(button(page, 'Done')).toBeVisible();
  await note('The set', true);
  await button(page, 'Done').press('Enter');
  await expect(button(page, 'Skip rest')).toBeVisible();
  await note('Done', true);
  await button(page, /^More: Reps/).press('Enter');
  await button(page, /^Hard/).press('Enter');
  await note('One rep more, and hard');
  await button(page, '+15 seconds').press('Enter');
  lines.push(
    '### 15 seconds more',
    ...(await said(page)).map((line) => line.replace(/\d+ (seconds left)/, '… $1')),
    '',
  );
  await button(page, 'Skip rest').press('Enter');
  await note('Skip rest');
  await button(page, 'Lock the screen').press('Enter');
  await note('Lock');

  const transcript = `${lines.join('\n').trimEnd()}\n`;
  if (config.updateSnapshots === 'all' || config.updateSnapshots === 'changed')
    writeFileSync(TRANSCRIPT, transcript);
  expect(transcript).toBe(readFileSync(TRANSCRIPT, 'utf8'));
});
