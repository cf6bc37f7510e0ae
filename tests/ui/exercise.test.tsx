import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { openApp, sampleApp } from '../support/sample-app.tsx';

describe('an exercise', () => {
  it('is explained: set-up, cues, the common mistake, muscles and equipment', async () => {
    openApp(sampleApp(), '/exercise/deadlift');
    expect(await screen.findByRole('heading', { level: 1, name: 'Deadlift' })).toHaveFocus();
    expect(screen.getByText('Get ready for the Deadlift.')).toBeVisible();
    expect(screen.getByText('Push the floor away')).toBeVisible();
    expect(screen.getByText('Hips sag. Squeeze your glutes.')).toBeVisible();
    expect(screen.getByText('Hamstrings, glutes')).toBeVisible();
    expect(screen.getByText('Also: lats')).toBeVisible();
    expect(within(screen.getByRole('list', { name: 'Equipment' })).getByText('Barbell')).toBeVisible();
    expect(document.title).toBe('Deadlift · Holdfast');
  });

  it('links to the easier and the harder way', async () => {
    openApp(sampleApp(), '/exercise/deadlift');
    await userEvent.click(await screen.findByRole('link', { name: /Easier.*Hip Hinge/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Hip Hinge' })).toHaveFocus();
    expect(screen.queryByRole('link', { name: /Easier/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: /Harder.*Deadlift/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Deadlift' })).toHaveFocus();
  });

  it('goes back to the previous screen', async () => {
    openApp(sampleApp(), '/routine/back');
    await userEvent.click(await screen.findByRole('link', { name: /Deadlift/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Back' }));
    await vi.waitFor(() => expect(location.hash).toBe('#/routine/back'));
  });

  it('goes back to the library when there is no previous screen', async () => {
    openApp(sampleApp(), '/exercise/deadlift');
    await userEvent.click(await screen.findByRole('button', { name: 'Back' }));
    expect(location.hash).toBe('#/');
  });

  it('that is not known offers a way home', async () => {
    openApp(sampleApp(), '/exercise/moonwalk');
    await userEvent.click(await screen.findByRole('link', { name: 'To your routines' }));
    expect(screen.getByRole('link', { name: /Back Day/ })).toBeVisible();
  });
});
