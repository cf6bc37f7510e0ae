import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WeekPlan } from '../../src/core/training/week/week-plan.ts';
import { offerOf } from '../../src/store/session-view.ts';
import { ResumeCard } from '../../src/ui/screens/today/today-place.tsx';
import { offeredStage, openApp, sampleApp, sampleRecord, stageAt } from '../support/sample-app.tsx';
import { visitedAddresses } from '../support/visited-addresses.ts';
import { ALWAYS, doneDaysAgo, openToday } from './open-today.ts';

// Late in the evening something shorter is suggested.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date().setHours(12, 0, 0, 0) }));
afterEach(() => vi.useRealTimers());

const card = (name = 'Today') => within(screen.getByRole('region', { name }));
const start = () => card().getByRole('button', { name: /^Start/ });
const planned = (days: readonly (0 | 1 | 2 | 3 | 4 | 5 | 6)[], minute = 1080): WeekPlan => [
  { routine: 'back', days, at: { kind: 'once', minute } },
];

describe('the first screen of a new user', () => {
  it('says what the app is, and has one session that needs nothing, with Start on it', async () => {
    await openToday();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Holdfast');
    expect(screen.getByText('It counts, times and speaks every set. You move.')).toBeVisible();
    expect(card().getByRole('heading', { name: 'Back Day' })).toBeVisible();
    expect(start()).toHaveTextContent(/Start \d+ min/);
    expect(screen.getByRole('link', { name: /Desk Break/ })).toHaveTextContent(
      'Two minutes away from the chair.',
    );
  });

  it('starts in two taps, with the health note between them', async () => {
    const app = await openToday({ careSeen: false, minutes: null });
    await userEvent.click(start());
    expect(app.heard.started).toEqual([]);
    const note = within(await screen.findByRole('dialog', { name: 'Before you start' }));
    expect(note.getByText(/Stop on sharp pain.*doctor/)).toBeVisible();
    expect(note.getByRole('link', { name: 'Answer three questions' })).toBeVisible();
    const visited = visitedAddresses();
    await userEvent.click(note.getByRole('button', { name: 'Start now' }));
    expect(app.heard.started).toMatchObject([{ routine: 'back', choices: { equipment: [] } }]);
    expect(visited).toContain('#/session');
    expect(app.library.getState().careSeen).toBe(true);
  });

  it('starts as long as the chosen time', async () => {
    const app = await openToday();
    await userEvent.click(card().getByRole('radio', { name: '5\u00a0min' }));
    await userEvent.click(start());
    expect(app.heard.started[0]?.choices.minutes).toBe(5);
  });
});

describe('the first screen of a person who has trained', () => {
  it('starts the session of the day in one tap', async () => {
    const app = await openToday({ careSeen: false, records: [doneDaysAgo(3)] });
    const visited = visitedAddresses();
    await userEvent.click(start());
    expect(app.heard.started.map((plan) => plan.routine)).toEqual(['back']);
    expect(visited).toContain('#/session');
  });

  it('says why: when it was last done, and what has rested', async () => {
    await openToday({ records: [doneDaysAgo(3)] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/day$/);
    expect(card().getByText('Last done 3 days ago')).toBeVisible();
    expect(card().getByText('Hips rested 3 days.')).toBeVisible();
  });

  it('shows what is planned for today and when, and leads to the plan', async () => {
    await openToday({ records: [doneDaysAgo(3)] }, planned(ALWAYS));
    expect(card().getByText('Planned for 18:00')).toBeVisible();
    expect(card().getByRole('link', { name: 'Change the week plan' })).toHaveAttribute('href', '#/week');
    expect(screen.getByRole('link', { name: /^Plan the week/ })).toHaveTextContent(/Back Day today/);
  });

  it('keeps the time that is chosen on the card', async () => {
    const app = await openToday({ records: [doneDaysAgo(3)] });
    await userEvent.click(card().getByRole('radio', { name: '5\u00a0min' }));
    expect(app.library.getState().choices['back']?.minutes).toBe(5);
    expect(card().getByRole('radio', { name: '5\u00a0min' })).toBeChecked();
  });

  it('suggests something light on a rest day, and says what comes next', async () => {
    await openToday({ records: [doneDaysAgo(1)] });
    expect(card().getByText('Rest day')).toBeVisible();
    expect(card().getByRole('heading', { name: 'Desk Break' })).toBeVisible();
    expect(card().getByText(/Next: Back Day, tomorrow\./)).toBeVisible();
  });

  it('welcomes back after twenty days, with what was done last', async () => {
    await openToday({ records: [doneDaysAgo(20)] });
    expect(card().getByText('Back after 20 days')).toBeVisible();
    expect(card().getByText('Pick up where you left off.')).toBeVisible();
  });

  it('shows what is done today, and asks for nothing more', async () => {
    await openToday({ records: [sampleRecord({ startedAtWall: Date.now() - 60_000 })] });
    const done = card('Done today');
    expect(done.getByText('15:00')).toBeVisible();
    expect(done.getByRole('link', { name: 'See it all' })).toHaveAttribute('href', '#/history/one');
    expect(screen.queryByRole('button', { name: /^Start/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Next: Back Day/ })).toBeVisible();
  });

  it('names the best set of the session done today, and shares it as a picture', async () => {
    const sets = sampleRecord().sets.map((set) =>
      set.outcome === 'done' ? { ...set, result: { ...set.result, holdMs: 25_000 } } : set,
    );
    await openToday({
      records: [doneDaysAgo(4, { id: 'before' }), sampleRecord({ startedAtWall: Date.now() - 60_000, sets })],
    });
    const done = card('Done today');
    expect(await done.findByText(', best yet')).toBeVisible();
    expect(done.getByText('25 s')).toBeVisible();
    await userEvent.click(done.getByRole('button', { name: 'Share' }));
    expect(await screen.findByRole('dialog', { name: 'Share this session' })).toBeVisible();
  });

  it('has one habit for the rest of the day, and the week plan can set a reminder for it', async () => {
    const records = [sampleRecord({ startedAtWall: Date.now() - 60_000 })];
    await openToday({ records });
    const habit = within(screen.getByRole('region', { name: 'For the rest of today' }));
    expect(habit.getByText(/stand up every 30 to 60 minutes/)).toBeVisible();
    expect(habit.getByRole('link', { name: 'Remind me' })).toHaveAttribute('href', '#/week');
  });

  it('offers to install the app after the first finished session, and not before', async () => {
    const install = vi.fn<() => void>();
    const offer = () => screen.queryByRole('region', { name: 'Keep Holdfast on your Home Screen' });
    const app = await openToday();
    act(() => app.notices.getState().show('install-on-phone', install));
    expect(offer()).toBeNull();
    act(() => app.history.getState().add(sampleRecord({ startedAtWall: Date.now() - 60_000 })));
    await userEvent.click(await screen.findByRole('button', { name: 'Install' }));
    expect(install).toHaveBeenCalledOnce();
    expect(offer()).toBeNull();
  });

  it('says how to install by hand where the browser does not ask, and that data has to be exported first', async () => {
    const app = await openToday({ records: [doneDaysAgo(3)] });
    act(() => app.notices.getState().show('install-on-ios'));
    const offer = within(screen.getByRole('region', { name: 'Keep Holdfast on your Home Screen' }));
    expect(
      offer.getByText(/^Tap Share, then Add to Home Screen. The installed app starts empty/),
    ).toBeVisible();
    expect(offer.getByRole('link', { name: 'Export' })).toHaveAttribute('href', '#/data');
    await userEvent.click(offer.getByRole('button', { name: 'No, thanks' }));
    expect(screen.queryByText(/^Tap Share/)).toBeNull();
  });

  it('counts what of the week is done, and never says that all is while it is not', async () => {
    await openToday({ records: [sampleRecord({ startedAtWall: Date.now() - 60_000 })] }, planned(ALWAYS));
    expect(screen.getByText('1 of 7 done')).toBeVisible();
  });

  it('offers two minutes to those who have no more, with their own Start', async () => {
    const app = await openToday({ records: [doneDaysAgo(3)] });
    await userEvent.click(screen.getByRole('button', { name: /^Start Desk Break, 1\u00a0min/ }));
    expect(app.heard.started.map((plan) => plan.routine)).toEqual(['desk']);
  });

  it('lists routines by when they were last done, favourites first', async () => {
    const app = await openToday({ records: [doneDaysAgo(3)] });
    const names = () =>
      within(screen.getByRole('region', { name: 'Your routines' }))
        .getAllByRole('link')
        .map((link) => within(link).getByText(/Day|Break/).textContent);
    expect(names()).toEqual(['Back Day', 'Desk Break']);
    act(() => app.library.getState().favour('desk', true));
    expect(names()).toEqual(['Desk Break', 'Back Day']);
  });
});

describe('a session that is not over', () => {
  it('offers to resume a session where it was left', async () => {
    await ResumeCard.fetch();
    openApp(sampleApp({ session: { stage: offeredStage(14) } }), '/');
    const card = within(screen.getByRole('region', { name: 'Unfinished session' }));
    expect(card.getByRole('heading')).toHaveTextContent('Back Day');
    expect(card.getByText(/Paused 1[34] min ago/)).toBeVisible();
    expect(card.getByText('Deadlift').parentElement).toHaveTextContent(/^Deadlift, set 1 of 3$/);
    expect(card.getByText(/\d+:\d\d/)).toBeVisible();
    const visited = visitedAddresses();
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
    expect(await screen.findByText('Session ended. What you did is in your history.')).toBeVisible();
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
