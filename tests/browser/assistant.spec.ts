import { chromium, expect } from '@playwright/test';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';
import { plainSpaces } from '../support/plain-spaces.ts';
import { test } from '../support/site.ts';

const TEXT = '# Evening back\n\nPlank 45s\nTowel Slide 3 x 10, rest 60\n';

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
}

test('an assistant in the browser lists routines, reads a plan, and drafts one that only the person can keep', async ({
  site,
}) => {
  const browser = await chromium.launch({
    ...findBrowser(),
    args: ['--enable-features=WebMCP', '--disable-quic'],
  });
  const page = await browser.newPage();
  await page.goto(`${site.url}?no-sw#/`);
  const call = async (name: string, input: { readonly [key: string]: string } = {}) =>
    (await page.webmcp.callTool(name, input)) as unknown as Answer;
  const said = ({ content }: Answer) => JSON.parse(plainSpaces(content[0]?.text ?? 'null'));

  await expect
    .poll(async () => (await page.webmcp.tools()).map(({ name }) => name).toSorted())
    .toEqual(['draft_routine', 'list_routines', 'read_plan']);
  expect(said(await call('list_routines'))).toContainEqual(
    expect.objectContaining({ id: 'desk-reset', own: false }),
  );
  const plan = said(await call('read_plan', { id: 'desk-reset' }));
  expect(plan.minutes).toBeGreaterThan(1);
  expect(plan.blocks[0].exercises[0]).toMatchObject({ dose: expect.any(String) });
  expect((await call('read_plan', { id: '__proto__' })).isError).toBe(true);

  expect((await call('draft_routine', { text: 'See you tomorrow!' })).isError).toBe(true);
  await expect(page).toHaveURL(/#\/$/);
  const draft = said(await call('draft_routine', { text: TEXT }));
  expect(draft.lines).toContainEqual({ line: 3, text: 'Plank 45s', readAs: '45 s' });
  expect(draft.problems).toContainEqual(
    expect.objectContaining({ line: 4, message: expect.stringContaining('has no unit') }),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Evening back' })).toBeVisible();
  await expect(page.getByText('Not kept yet.')).toBeVisible();
  expect(said(await call('list_routines')).some(({ own }: { own: boolean }) => own)).toBe(false);
  await page.getByRole('button', { name: 'Add to my routines' }).click();
  await expect(page).toHaveURL(/#\/routine\/own-/);
  await expect
    .poll(async () => said(await call('list_routines')))
    .toContainEqual(expect.objectContaining({ name: 'Evening back', own: true }));
  await browser.close();
});
