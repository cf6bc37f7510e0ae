import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openApp, sampleApp } from '../support/sample-app.tsx';

describe('getting around', () => {
  it('moves between the three tabs, with focus on the heading and the title changed', async () => {
    openApp(sampleApp(), '/');
    const tabs = () => within(screen.getByRole('navigation', { name: 'Main' }));
    expect(tabs().getByRole('link', { name: 'Today' })).toHaveAttribute('aria-current', 'page');
    await userEvent.click(tabs().getByRole('link', { name: 'Settings' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toHaveFocus();
    expect(document.title).toBe('Settings · Holdfast');
    await userEvent.click(tabs().getByRole('link', { name: 'History' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'History' })).toHaveFocus();
  });

  it('offers a way home at an unknown address', async () => {
    openApp(sampleApp(), '/nowhere/at/all');
    await userEvent.click(await screen.findByRole('link', { name: 'To your routines' }));
    expect(screen.getByRole('link', { name: /Back Day/ })).toBeVisible();
  });

  it('says which development flags are on', async () => {
    openApp(sampleApp({ app: { flags: ['speed 10'] } }), '/');
    expect(await screen.findByText('Development: speed 10')).toBeVisible();
  });
});
