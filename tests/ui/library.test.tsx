import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { offerOf } from '../../src/store/session-view.ts';
import { ResumeCard } from '../../src/ui/shell/lazy-screens.ts';
import { offeredStage, openApp, sampleApp, sampleRecord, stageAt } from '../support/sample-app.tsx';
import { visitedAddresses } from '../support/visited-addresses.ts';

const DAY = 86_400_000;

describe('the library', () => {
  it('shows every routine with its minutes, equipment and level, and nothing to set up', () => {
    openApp(sampleApp(), '/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Holdfast');
    const card = screen.getByRole('link', { name: /Back Day/ });
    expect(card).toHaveTextContent(/\d+ min/);
    expect(card).toHaveTextContent('Barbell, band');
    expect(card).toHaveTextContent('Any level');
    expect(screen.getByRole('link', { name: /Desk Break/ })).toHaveTextContent('No equipment');
    expect(screen.queryByRole('region', { name: 'Unfinished session' })).not.toBeInTheDocument();
  });

  it('describes a routine until it has been done, then says when it was done last', () => {
    openApp(sampleApp({ records: [sampleRecord({ startedAtWall: Date.now() - 20 * DAY })] }), '/');
    expect(screen.getByRole('link', { name: /Back Day/ })).toHaveTextContent('Last done 20 days ago');
    expect(screen.getByRole('link', { name: /Desk Break/ })).toHaveTextContent(
      'Two minutes away from the chair.',
    );
  });

  it('starts a session in two taps', async () => {
    const app = sampleApp();
    openApp(app, '/');
    const visited = visitedAddresses();
    await userEvent.click(screen.getByRole('link', { name: /Back Day/ }));
    await userEvent.click(await screen.findByRole('button', { name: /^Start/ }));
    expect(app.heard.started.map((plan) => plan.routine)).toEqual(['back']);
    expect(visited).toContain('#/session');
  });

  it('offers to resume a session where it was left', async () => {
    await ResumeCard.fetch();
    openApp(sampleApp({ session: { stage: offeredStage(14) } }), '/');
    const visited = visitedAddresses();
    const card = within(screen.getByRole('region', { name: 'Unfinished session' }));
    expect(card.getByRole('heading')).toHaveTextContent('Back Day');
    expect(card.getByText(/Paused 1[34] min ago/)).toBeVisible();
    expect(card.getByText('Deadlift').parentElement).toHaveTextContent(/^Deadlift, set 1 of 3$/);
    expect(card.getByText(/\d+:\d\d/)).toBeVisible();
    await userEvent.click(card.getByRole('button', { name: 'Resume' }));
    expect(visited).toContain('#/session');
  });

  it('stays when the session to resume is live in another tab, and says so', async () => {
    openApp(sampleApp({ session: { stage: offeredStage(14), resumeOffer: async () => false } }), '/');
    await userEvent.click(await screen.findByRole('button', { name: 'Resume' }));
    expect(await screen.findByText(/live in another tab/)).toBeVisible();
    expect(location.hash).toBe('#/');
  });

  it('ends an unfinished session only after asking', async () => {
    const app = sampleApp({ session: { stage: offeredStage(14) } });
    openApp(app, '/');
    await userEvent.click(await screen.findByRole('button', { name: 'End this session' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'End this session?' }));
    await userEvent.click(sheet.getByRole('button', { name: 'Keep it' }));
    expect(offerOf(app.session.getState())).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'End this session' }));
    await userEvent.click(screen.getByRole('button', { name: 'End it' }));
    expect(screen.queryByRole('region', { name: 'Unfinished session' })).not.toBeInTheDocument();
  });

  it('says so when the session to end is live in another tab', async () => {
    openApp(sampleApp({ session: { stage: offeredStage(14), discardOffer: async () => false } }), '/');
    await userEvent.click(await screen.findByRole('button', { name: 'End this session' }));
    await userEvent.click(await screen.findByRole('button', { name: 'End it' }));
    expect(await screen.findByText(/live in another tab/)).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('shows how far a running session has come, second by second', async () => {
    let now = 5000;
    const live = stageAt(0);
    const listeners = new Set<() => void>();
    const session = {
      stage: { ...live, state: { ...live.state, status: 'running' as const } },
      now: () => now,
      everySecond: (listener: () => void) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    };
    openApp(sampleApp({ session }), '/');
    const card = await screen.findByRole('region', { name: 'Unfinished session' });
    const done = () =>
      Number(card.querySelector<HTMLElement>('[data-stage=now]')?.style.getPropertyValue('--p'));
    const before = done();
    expect(before).toBeGreaterThan(0);
    now = 8000;
    act(() => {
      for (const listener of listeners) listener();
    });
    expect(done()).toBeGreaterThan(before);
  });

  it('leads back to a live session', async () => {
    openApp(sampleApp({ session: { stage: stageAt(1) } }), '/');
    await userEvent.click(await screen.findByRole('link', { name: 'Go back to it' }));
    expect(location.hash).toBe('#/session');
  });
});
