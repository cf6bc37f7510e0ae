import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openApp, sampleApp } from '../support/sample-app.tsx';

const heading = (name: RegExp) => screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 });
const answer = async (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

function newcomer() {
  return sampleApp({ careSeen: false });
}

describe('the three questions of the first time', () => {
  it('are offered at the very first Start, and a tap answers and moves on', async () => {
    const app = newcomer();
    openApp(app, '/routine/back');
    await userEvent.click(await screen.findByRole('button', { name: /^Start/ }, { timeout: 10_000 }));
    await userEvent.click(await screen.findByRole('link', { name: 'Answer three questions' }));
    await heading(/pull.ups in a row/);
    await answer(/None yet/);
    await heading(/hold a plank/);
    await answer(/20 to 45/);
    await heading(/barbell/);
    await answer(/^No/);
    await waitFor(() =>
      expect(app.library.getState().start).toEqual({ pullUps: 'none', plank: 'middle', barbell: 'no' }),
    );
    await heading(/What do you have/);
    await answer(/Skip/);
    await heading(/Back Day/);
    await userEvent.click(screen.getByRole('button', { name: /^Start/ }));
    await screen.findByRole('dialog', { name: 'Before you start' });
    expect(screen.queryByRole('link', { name: 'Answer three questions' })).not.toBeInTheDocument();
  });

  it('keep their answers when the person goes back, and what was answered when the rest is skipped', async () => {
    const app = newcomer();
    openApp(app, '/start');
    await heading(/pull.ups in a row/);
    await answer(/5 or more/);
    await heading(/hold a plank/);
    await answer(/Back/);
    await heading(/pull.ups in a row/);
    expect(screen.getByRole('button', { name: /5 or more/ })).toHaveAttribute('aria-pressed', 'true');
    await answer(/Skip/);
    await waitFor(() =>
      expect(app.library.getState().start).toEqual({ pullUps: 'many', plank: null, barbell: null }),
    );
  });

  it('ask last what the person has, with nothing ticked, and every routine goes by it', async () => {
    const app = newcomer();
    openApp(app, '/start');
    await heading(/pull.ups in a row/);
    await answer(/5 or more/);
    await heading(/hold a plank/);
    await answer(/20 to 45/);
    await heading(/barbell/);
    await answer(/^No/);
    await heading(/What do you have/);
    expect(screen.queryByRole('button', { pressed: true })).not.toBeInTheDocument();
    expect(screen.getByText(/^Enough for 3 of 6 exercises/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Only my body' })).toBeVisible();
    await answer(/^Band/);
    expect(screen.getByText(/^Enough for 4 of 6 exercises/)).toBeVisible();
    await answer(/Use this/);
    const { choices, routines } = app.library.getState();
    expect(routines.map(({ id }) => choices[id]?.equipment)).toEqual(routines.map(() => ['band']));
  });

  it('can be skipped without looking at them', async () => {
    const app = newcomer();
    openApp(app, '/start');
    await heading(/pull.ups in a row/);
    await answer(/Skip/);
    expect(app.library.getState().start).toEqual({ pullUps: null, plank: null, barbell: null });
    expect(screen.queryByRole('button', { name: 'Skip' })).not.toBeInTheDocument();
  });
});

describe('the question of how ready a person is', () => {
  it('plans less on a poor day, says so, and is asked anew the next time', async () => {
    const app = sampleApp();
    const page = openApp(app, '/routine/back');
    const poor = await screen.findByRole('radio', { name: 'Poor' }, { timeout: 10_000 });
    expect(poor).not.toBeChecked();
    await userEvent.click(poor);
    expect(screen.getByText(/One set fewer of each exercise/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Start/ }));
    expect(app.heard.started[0]?.choices.readiness).toBe('poor');
    page.unmount();
    openApp(app, '/routine/back');
    expect(await screen.findByRole('radio', { name: 'Poor' })).not.toBeChecked();
  });
});
