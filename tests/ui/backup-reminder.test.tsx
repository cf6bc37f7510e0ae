import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backups } from '../../src/store/backups.ts';
import type { DataTools } from '../../src/store/data-tools.ts';
import { DESK } from '../support/data-desk.ts';
import { doneDaysAgo, openToday } from './open-today.ts';

// Late in the evening something shorter is suggested.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date().setHours(12, 0, 0, 0) }));
afterEach(() => vi.useRealTimers());

const TITLE = 'A month of sessions is only here';

/** Today of a person whose first session was that many days ago. */
async function open(days: number, due: Backups['due']) {
  const asked = vi.fn<Backups['due']>(due);
  const putOff = vi.fn<Backups['putOff']>(async () => {});
  const dataTools = vi.fn<() => Promise<DataTools>>(async () => ({
    ...DESK,
    backups: { ...DESK.backups, due: asked, putOff },
  }));
  const records = [doneDaysAgo(days, { id: 'first' }), doneDaysAgo(2, { id: 'last' })];
  const app = await openToday({ records, app: { dataTools } });
  return { app, asked, putOff, dataTools };
}

describe('the reminder of a backup', () => {
  it.each([
    ['safari-tab', /after seven days without a visit/],
    ['safari-app', /the app deleted/],
    ['browser', /a browser that clears up/],
  ] as const)('says what is at stake: %s', async (risk, words) => {
    await open(40, async () => risk);
    const card = within(await screen.findByRole('region', { name: TITLE }));
    expect(card.getByText(words)).toBeVisible();
    expect(card.getByRole('link', { name: 'Back up' })).toHaveAttribute('href', '#/data');
  });

  it('is put off with one press, for the next visits too', async () => {
    const { putOff } = await open(40, async () => 'browser');
    await userEvent.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
    await expect.poll(() => putOff.mock.calls).toHaveLength(1);
  });

  it.each([
    ['no backup is due, or the browser has promised to keep everything', async (): Promise<null> => null],
    ['the browser refuses to say', (): Promise<null> => Promise.reject(new Error('Refused.'))],
  ] as const)('is not there when %s', async (_, due) => {
    const { asked } = await open(40, due);
    await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(0);
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
  });

  it('fetches nothing for a person who began less than a month ago', async () => {
    const { dataTools } = await open(20, async () => 'browser');
    expect(await screen.findByRole('region', { name: 'Today' })).toBeVisible();
    expect(dataTools).not.toHaveBeenCalled();
  });

  it('waits while Today offers to install the app', async () => {
    const { app } = await open(40, async () => 'browser');
    await screen.findByRole('region', { name: TITLE });
    app.notices.getState().show('install-on-ios');
    await expect.poll(() => screen.queryByRole('region', { name: TITLE })).toBeNull();
  });
});
