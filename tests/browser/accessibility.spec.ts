import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/site.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findings(page: Page): Promise<string[]> {
  // Colours on their way from one phase to the next are nobody's contrast.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((each) => each instanceof CSSTransition)
        .map((each) => each.finished),
    ).catch(() => undefined),
  );
  // The other mode opens a page each time, for frames of other origins, of which there are none.
  const axe = new AxeBuilder({ page }).withTags(RULES).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

const jump = (page: Page, kind: string, open = false, change?: string) =>
  page.evaluate(
    ([wanted, timing, to]) => {
      const view = holdfastTrace?.view();
      const step = view?.plan?.steps.findIndex(
        (each) =>
          each.kind === wanted &&
          each.timing.kind === timing &&
          (each.kind !== 'transition' || !to || each.change === to),
      );
      view?.send({ type: 'jump', step: step ?? 0 });
    },
    [kind, open ? 'open' : 'timed', change ?? ''] as const,
  );

async function look(page: Page, found: Record<string, string[]>, name: string, title: string | RegExp) {
  await expect(page.getByRole('dialog', { name: title })).toBeVisible();
  found[name] = await findings(page);
}

for (const colorScheme of ['dark', 'light'] as const) {
  test.describe(`in the ${colorScheme} theme axe finds nothing`, () => {
    test.use({ colorScheme });

    for (const [name, address] of [
      ['the library', ''],
      ['a routine', '#/routine/strong-back-45'],
      ['an exercise', '#/exercise/deadlift'],
      ['settings', '#/settings'],
      ['the sound check', '#/sound-check'],
      ['an empty history', '#/history'],
      ["a person's data", '#/data'],
      ['the week plan', '#/week'],
      ['an address that leads nowhere', '#/nowhere'],
    ] as const) {
      test(`on ${name}`, async ({ page }) => {
        await page.goto(`./?no-sw${address}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (name === 'an exercise') await expect(page.getByRole('heading', { name: 'Set up' })).toBeVisible();
        expect(await findings(page)).toEqual([]);
      });
    }

    test('on the sound check when a cue was not heard', async ({ page }) => {
      await page.goto('./?no-sw#/sound-check');
      await page.getByRole('button', { name: 'Play the first' }).click();
      await page.getByRole('button', { name: 'No', exact: true }).click();
      await expect(page.getByText('The volume is down')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });

    test('on the player in every phase, its sheets, the summary, the history and the resume card', async ({
      page,
    }) => {
      await page.goto('./?no-sw&trace#/routine/strong-back-45');
      await page.getByRole('button', { name: /^Start/ }).click();
      await expect(page.getByRole('heading', { name: 'Cat-Cow' })).toBeVisible();
      const found: Record<string, string[]> = { ready: await findings(page) };
      await jump(page, 'work');
      await expect(page.getByText('Hold', { exact: true }).first()).toBeVisible();
      found['hold'] = await findings(page);
      await jump(page, 'rest');
      await expect(page.getByRole('button', { name: 'Skip rest' })).toBeVisible();
      found['rest'] = await findings(page);
      await jump(page, 'transition', false, 'side');
      found['change sides'] = await findings(page);
      await jump(page, 'work', true);
      await expect(page.getByRole('button', { name: 'Done', exact: true })).toBeVisible();
      found['reps'] = await findings(page);
      await page.getByRole('button', { name: 'Pause' }).click();
      found['paused'] = await findings(page);
      await page.getByRole('button', { name: 'All steps' }).click();
      found['all steps'] = await findings(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'End' }).click();
      found['end sheet'] = await findings(page);
      await page.keyboard.press('Escape');
      await page.reload();
      await page.goto('./?no-sw&trace#/');
      await expect(page.getByRole('button', { name: /^Resume/ })).toBeVisible();
      found['resume card'] = await findings(page);
      await page.getByRole('button', { name: /^Resume/ }).click();
      await expect(page.getByRole('button', { name: /Lock/ })).toBeVisible();
      await page.keyboard.press('l');
      await expect(page.getByRole('button', { name: 'Hold to unlock' })).toBeVisible();
      found['locked'] = await findings(page);
      await page.evaluate(() => holdfastTrace?.view().send({ type: 'finish' }));
      await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();
      found['summary'] = await findings(page);
      await page.getByRole('button', { name: 'Finish' }).click();
      await page.goto('./?no-sw#/history');
      await expect(page.getByRole('link', { name: /Strong Back/ })).toBeVisible();
      found['history'] = await findings(page);
      const nothing = Object.fromEntries(Object.keys(found).map((name) => [name, []]));
      expect(found).toEqual(nothing);
    });

    test('on the sheets that ask, a change of place, and the page of a record', async ({ page }) => {
      test.slow();
      const found: Record<string, string[]> = {};
      const look = async (name: string, title: string | RegExp) => {
        await expect(page.getByRole('dialog', { name: title })).toBeVisible();
        found[name] = await findings(page);
      };
      const closeSheet = async () => {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      };
      await page.goto('./?no-sw&trace#/routine/strong-back-45');
      await page.getByRole('button', { name: /^Swap/ }).first().click();
      await look('swap on the routine page', /^Swap/);
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('button', { name: /^Start/ }).click();
      await expect(page.getByRole('heading', { name: 'Cat-Cow' })).toBeVisible();
      await jump(page, 'transition', false, 'place');
      await expect(page.getByText('Change over')).toBeVisible();
      found['change over'] = await findings(page);
      await page.getByRole('button', { name: /^Sound/ }).click();
      await look('how cues are heard', /hear/);
      await closeSheet();
      await page.keyboard.press('Escape');
      await look('leave', 'Leave the session?');
      await closeSheet();
      await jump(page, 'work', true);
      await page.getByRole('button', { name: 'Change', exact: true }).click();
      await look('change in the player', /^Change/);
      await closeSheet();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Pause and leave' }).click();
      await page.getByRole('link', { name: /Desk Reset/ }).click();
      await page.getByRole('button', { name: /^Start/ }).click();
      await look('another session is open', /is not over/);
      await page.goto('./?no-sw&trace#/');
      await page.getByRole('button', { name: 'End this session' }).click();
      await look('end an open session', 'End this session?');
      await page.getByRole('button', { name: 'End it' }).click();
      await page.getByRole('link', { name: 'History' }).click();
      await page.getByRole('link', { name: /Strong Back/ }).click();
      await expect(page.getByRole('button', { name: 'Back to history' })).toBeVisible();
      found['a record'] = await findings(page);
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    });

    test('on what is logged, what comes next, the history and the week', async ({ page }) => {
      test.slow();
      const found: Record<string, string[]> = {};
      await page.goto('./?no-sw#/week');
      const card = page.getByRole('group', { name: 'Strong Back 45' });
      await card.getByRole('button', { name: 'Monday' }).click();
      await card.getByRole('button', { name: 'Tuesday' }).click();
      await expect(card.getByRole('note')).toBeVisible();
      found['week plan'] = await findings(page);
      await page.goto('./?no-sw&trace#/routine/strong-back-45');
      await page.getByRole('button', { name: /^Start/ }).click();
      await expect(page.getByRole('heading', { name: 'Cat-Cow' })).toBeVisible();
      await page.evaluate(() => {
        const view = holdfastTrace?.view();
        const step = view?.plan?.steps.findIndex(
          (each) => each.kind === 'work' && each.set.side === 'right' && each.set.dose.kind === 'reps',
        );
        view?.send({ type: 'jump', step: (step ?? 0) - 2 });
        view?.send({ type: 'done' });
        view?.send({ type: 'next' });
        view?.send({ type: 'done' });
      });
      const panel = page.getByRole('group', { name: /^What you did/ });
      await panel.getByRole('button', { name: 'More' }).first().click();
      await panel.getByRole('button', { name: /^Hard/ }).click();
      found['log'] = await findings(page);
      await page.evaluate(() => holdfastTrace?.view().send({ type: 'finish' }));
      await expect(page.getByRole('region', { name: 'Next time' })).toBeVisible();
      found['next time'] = await findings(page);
      await page.getByRole('button', { name: 'Finish' }).click();
      await expect(page.getByRole('region', { name: 'This week' })).toBeVisible();
      found['this week'] = await findings(page);
      await page.goto('./?no-sw#/history');
      await page.getByText('As a table').click();
      found['history'] = await findings(page);
      await page.getByRole('link', { name: /Strong Back 45/ }).click();
      await page
        .getByRole('button', { name: /^Put .+ right$/ })
        .first()
        .click();
      await look(page, found, 'put a set right', /\S/);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.getByRole('button', { name: 'Delete this session' }).click();
      await look(page, found, 'delete a session', 'Delete this session?');
      await page.goto('./?no-sw#/data');
      await page.getByRole('button', { name: 'Delete everything' }).click();
      await look(page, found, 'delete everything', 'Delete everything?');
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    });

    test('on the question where to go on after an absence', async ({ page }) => {
      await page.clock.install();
      await page.goto('./?no-sw&trace#/routine/strong-back-45');
      await page.getByRole('button', { name: /^Start/ }).click();
      await expect(page.getByRole('heading', { name: 'Cat-Cow' })).toBeVisible();
      await jump(page, 'work');
      await page.clock.fastForward('05:00');
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await expect(page.getByRole('dialog', { name: /You were away/ })).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });

    test('with more contrast', async ({ page }) => {
      test.slow();
      await page.emulateMedia({ contrast: 'more' });
      await page.goto('./?no-sw&trace#/routine/strong-back-45');
      await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const found: Record<string, string[]> = { routine: await findings(page) };
      await page.getByRole('button', { name: /^Start/ }).click();
      await expect(page.getByRole('heading', { name: 'Cat-Cow' })).toBeVisible();
      for (const [kind, open] of [
        ['prepare', false],
        ['work', false],
        ['rest', false],
        ['transition', false],
        ['work', true],
      ] as const) {
        await jump(page, kind, open);
        found[`${kind} ${open ? 'open' : 'timed'}`] = await findings(page);
      }
      await page.getByRole('button', { name: 'Pause' }).click();
      await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
      found['paused'] = await findings(page);
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    });
  });
}
