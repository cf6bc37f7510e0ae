import { expect, type Page, test } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Speech input presses what a person says they see. */
const ALSO = { 'label-content-name-mismatch': { enabled: true } };

const LOOKS = {
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  light: { colorScheme: 'light', contrast: 'no-preference' },
  'dark, more contrast': { colorScheme: 'dark', contrast: 'more' },
  'light, more contrast': { colorScheme: 'light', contrast: 'more' },
} as const;

type Look = keyof typeof LOOKS;

const EVERY_LOOK = Object.keys(LOOKS) as Look[];

/** While colours change, their contrast does not matter. */
const settle = (page: Page) =>
  page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().flatMap((each) => (each instanceof CSSTransition ? [each.finished] : [])),
    ),
  );

async function findings(page: Page, look: Look, colours: boolean): Promise<string[]> {
  await page.emulateMedia(LOOKS[look]);
  // The page follows the system in its script.
  const { contrast } = LOOKS[look];
  await expect(
    page.locator(`html${contrast === 'more' ? '[data-contrast]' : ':not([data-contrast])'}`),
  ).toBeAttached();
  await settle(page);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(colours
      ? { runOnly: [contrast === 'more' ? 'color-contrast-enhanced' : 'color-contrast'] }
      : { runOnly: { type: 'tag', values: RULES }, rules: ALSO }),
  };
  const violations = await page.evaluate(
    async (given) => (await (globalThis as unknown as { axe: typeof axe }).axe.run(given)).violations,
    options,
  );
  return violations.map(
    ({ id, nodes }) => `${look}, ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

/**
 * Expects that axe finds nothing on the current page. Applies all rules in the first look, and only the rule about
 * colours in every other one, because the markup is the same: 4.5:1, and 7:1 with more contrast. The test continues
 * after a finding.
 */
export async function expectAccessible(page: Page, state: string) {
  // Once for each document: to compile axe takes as long as to run it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found: string[] = [];
  // Firefox cannot be asked for more contrast over its protocol.
  const canBeShown = (look: Look) =>
    test.info().project.name !== 'firefox' || LOOKS[look].contrast !== 'more';
  for (const [i, look] of EVERY_LOOK.filter(canBeShown).entries())
    found.push(...(await findings(page, look, i > 0)));
  expect.soft(found, state).toEqual([]);
}
