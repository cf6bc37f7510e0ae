import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const LOOKS = {
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  light: { colorScheme: 'light', contrast: 'no-preference' },
  'dark, more contrast': { colorScheme: 'dark', contrast: 'more' },
  'light, more contrast': { colorScheme: 'light', contrast: 'more' },
} as const;

type Look = keyof typeof LOOKS;

/** While colours change, their contrast does not matter. */
const settle = (page: Page) =>
  page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().flatMap((each) => (each instanceof CSSTransition ? [each.finished] : [])),
    ),
  );

async function findings(page: Page, look: Look, colours: boolean): Promise<string[]> {
  await page.emulateMedia(LOOKS[look]);
  await settle(page);
  // Without legacy mode axe opens a page for frames of other origins; this app has none.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (colours ? axe.withRules('color-contrast') : axe.withTags(RULES)).analyze();
  return violations.map(
    ({ id, nodes }) => `${look}, ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

/**
 * Expects that axe finds nothing on the current page. Applies all rules in the first look, and only the rule about
 * colours in every other one, because the markup is the same. The test continues after a finding.
 */
export async function expectAccessible(
  page: Page,
  state: string,
  looks: readonly Look[] = ['dark', 'light'],
) {
  const found: string[] = [];
  for (const [i, look] of looks.entries()) found.push(...(await findings(page, look, i > 0)));
  expect.soft(found, state).toEqual([]);
}

export const EVERY_LOOK = Object.keys(LOOKS) as Look[];
