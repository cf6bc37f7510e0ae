import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { StartAnswer } from '../../src/store/session-view.ts';
import { offeredStage, openApp, sampleApp } from '../support/sample-app.tsx';
import { visitedAddresses } from '../support/visited-addresses.ts';
import { openBackDay } from './open-back-day.ts';

describe('starting a routine', () => {
  it('shows the health note at the very first Start, and at the end of the page', async () => {
    const app = await openBackDay({ careSeen: false });
    expect(screen.getByRole('complementary', { name: 'Before you start' })).toHaveTextContent(
      /Stop on sharp pain.*doctor/,
    );
    await userEvent.click(screen.getByRole('button', { name: /^Start/ }));
    const note = within(await screen.findByRole('dialog', { name: 'Before you start' }));
    expect(app.heard.started).toEqual([]);
    await userEvent.click(note.getByRole('button', { name: 'Start now' }));
    expect(app.heard.started).toHaveLength(1);
  });

  it('starts with the suggestions of the last session, however early the tap', async () => {
    const aim = { sets: null, reps: 8, holdMs: null, kg: 62.5, slowerMs: 0 };
    const app = await openBackDay({ aims: { back: { 'lifts.1/deadlift': aim } } });
    fireEvent.click(screen.getByRole('button', { name: /^Start/ }));
    const [plan] = app.heard.started;
    const lift = plan?.steps.find((step) => step.kind === 'work' && step.set.exercise === 'deadlift');
    expect(lift).toMatchObject({ set: { dose: { reps: 8, kg: 62.5 } } });
  });

  it('goes to the session once, however often Start is tapped, and Back returns here', async () => {
    let begin = () => {};
    const started = new Promise<StartAnswer>((resolve) => {
      begin = () => resolve('started');
    });
    await openBackDay({ session: { start: () => started } });
    const before = history.length;
    const visited = visitedAddresses();
    fireEvent.click(screen.getByRole('button', { name: /^Start/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Start/ }));
    begin();
    await waitFor(() => expect(visited).toContain('#/session'));
    expect(history.length).toBe(before + 1);
  });

  it('does not go to the session if Back was pressed while it was being started', async () => {
    let begin = () => {};
    const started = new Promise<StartAnswer>((resolve) => {
      begin = () => resolve('started');
    });
    await openBackDay({ session: { start: () => started } });
    fireEvent.click(screen.getByRole('button', { name: /^Start/ }));
    location.hash = '#/';
    await screen.findByRole('heading', { level: 1, name: /Holdfast/ });
    begin();
    await started;
    expect(location.hash).toBe('#/');
  });

  it('starts nothing while a session is live in another tab', async () => {
    await openBackDay({ session: { start: async () => 'elsewhere' } });
    await userEvent.click(screen.getByRole('button', { name: /^Start/ }));
    expect(await screen.findByText(/live in another tab/)).toBeVisible();
    expect(location.hash).toBe('#/routine/back');
  });

  it('asks when an unfinished session comes to light only at Start', async () => {
    const app = sampleApp();
    app.session.setState({
      start: async () => {
        app.session.setState({ stage: offeredStage(3) });
        return 'unfinished';
      },
    });
    openApp(app, '/routine/back');
    await userEvent.click(await screen.findByRole('button', { name: /^Start/ }));
    expect(await screen.findByRole('dialog', { name: 'Back Day is not over' })).toBeVisible();
    expect(location.hash).toBe('#/routine/back');
  });

  it('asks before it replaces an unfinished session', async () => {
    const app = await openBackDay({ session: { stage: offeredStage(3) } });
    await userEvent.click(screen.getByRole('button', { name: /^Start/ }));
    expect(app.heard.started).toEqual([]);
    const sheet = within(await screen.findByRole('dialog', { name: 'Back Day is not over' }));
    await userEvent.click(sheet.getByRole('button', { name: 'End it and start Back Day' }));
    expect(app.heard.started).toHaveLength(1);
  });

  it('does not hide the notice that the unfinished session is live in another tab', async () => {
    await openBackDay({ session: { stage: offeredStage(3), resumeOffer: async () => false } });
    await userEvent.click(screen.getByRole('button', { name: /^Start/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Go on with it' }));
    expect(await screen.findByText(/live in another tab/)).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('has no Start when nothing can be done with the available equipment', async () => {
    const app = sampleApp();
    app.library.setState(({ routines }) => ({
      routines: routines.map((routine) => ({
        ...routine,
        blocks: routine.blocks.slice(1).map((block) => ({ ...block, slots: block.slots.slice(1, 2) })),
      })),
    }));
    openApp(app, '/routine/back');
    expect(await screen.findByRole('button', { name: /^Start/ })).toBeDisabled();
    expect(screen.getByText('Nothing here works with what you have.')).toBeVisible();
  });
});
