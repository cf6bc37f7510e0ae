import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { StartAnswer } from '../../src/store/session-view.ts';
import { offeredStage, openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';
import { visitedAddresses } from '../support/visited-addresses.ts';

async function openBackDay(sample: Parameters<typeof sampleApp>[0] = {}) {
  const app = sampleApp(sample);
  openApp(app, '/routine/back');
  await screen.findByRole('heading', { level: 1, name: 'Back Day' });
  return app;
}

const openKit = () => userEvent.click(screen.getByRole('button', { name: 'Change kit' }));
/** Opens the slider for any other time. */
async function openTimes() {
  await userEvent.click(screen.getByRole('button', { name: 'More options' }));
  return screen.findByRole('slider');
}
const time = () => within(screen.getByRole('region', { name: 'Time' }));

const rowOf = (name: string) => {
  const row = screen.getByRole('link', { name: new RegExp(name) }).closest('li');
  if (!row) throw new Error(`No row for ${name}`);
  return row;
};

describe('a routine', () => {
  it('lists its blocks with what each exercise asks for', async () => {
    await openBackDay();
    const lifts = within(screen.getByRole('region', { name: 'Lifts' }));
    expect(lifts.getByText('3 × 6, rest 90 s')).toBeVisible();
    expect(rowOf('Side Plank')).toHaveTextContent('20 sEach side');
    expect(screen.getByText('Pull with the elbows.')).toBeVisible();
  });

  it('strikes through what cannot be done, and says why', async () => {
    await openBackDay();
    expect(rowOf('Cable Row')).toHaveTextContent(/needs a cable/i);
    expect(within(rowOf('Cable Row')).getByText('Cable Row').tagName).toBe('S');
    await openKit();
    await userEvent.click(await screen.findByRole('button', { name: 'Cable machine' }));
    expect(rowOf('Cable Row')).toHaveTextContent('2 × 45 s hold, rest 60 s');
  });

  it('offers every piece of equipment that any of its exercises could use', async () => {
    await openBackDay();
    expect(screen.getByText('Barbell, band')).toBeVisible();
    await openKit();
    const have = within(await screen.findByRole('dialog', { name: 'What you have' }));
    expect(
      have
        .getAllByRole('button')
        .flatMap((chip) => (chip.hasAttribute('aria-pressed') ? chip.textContent : [])),
    ).toEqual(['Barbell', 'Cable machine', 'Band']);
    expect(have.getByRole('button', { name: 'Barbell', pressed: true })).toBeVisible();
    expect(have.getByRole('button', { name: 'Cable machine', pressed: false })).toBeVisible();
  });

  it('explains each level, and plans at the chosen one', async () => {
    const app = await openBackDay();
    expect(screen.getByRole('radio', { name: /Lighter/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /Harder.*10 reps, 30 s holds/ }));
    expect(screen.getByText('4 × 10, rest 90 s')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Start/ }));
    expect(app.heard.started[0]?.choices.level).toBe('high');
  });

  it('says that the last session, not the level, determines the values', async () => {
    const aim = { sets: null, kg: null, slowerMs: 0 };
    const deadlift = { 'lifts.1/deadlift': { ...aim, reps: 8, holdMs: null } };
    const plank = { 'lifts.4/side-plank': { ...aim, reps: null, holdMs: 25_000 } };
    await openBackDay({ aims: { back: { ...deadlift, ...plank } } });
    const level = within(screen.getByRole('region', { name: 'Level' }));
    expect(level.getByText('Reps and weights come from your last session')).toBeVisible();
    expect(level.getByRole('radio', { name: /^Harder.*4 sets/ })).toBeVisible();
  });

  it('says which doses still come from the level and which from the last session', async () => {
    const deadlift = { sets: null, kg: null, slowerMs: 0, reps: 8, holdMs: null };
    await openBackDay({ aims: { back: { 'lifts.1/deadlift': deadlift } } });
    const level = within(screen.getByRole('region', { name: 'Level' }));
    expect(level.getByText('Some reps and weights come from your last session')).toBeVisible();
    expect(level.getByRole('radio', { name: /^Harder.*30 s holds, 4 sets/ })).toBeVisible();
  });

  it('lets an exercise be swapped', async () => {
    await openBackDay();
    await userEvent.click(screen.getByRole('button', { name: 'Swap Deadlift' }));
    const sheet = within(screen.getByRole('dialog', { name: 'Swap Deadlift' }));
    await userEvent.click(sheet.getByRole('radio', { name: /Hip Hinge/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(rowOf('Hip Hinge')).toHaveTextContent('3 × 6, rest 90 s');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('lets an optional exercise be left out and put back', async () => {
    await openBackDay();
    await userEvent.click(screen.getByRole('button', { name: 'Leave out Face Pull' }));
    expect(rowOf('Face Pull')).toHaveTextContent(/left out/i);
    await userEvent.click(screen.getByRole('button', { name: 'Put back Face Pull' }));
    expect(rowOf('Face Pull')).toHaveTextContent('45 s');
  });

  it('says which exercises are optional', async () => {
    await openBackDay();
    expect(rowOf('Face Pull')).toHaveTextContent('Optional');
    expect(rowOf('Side Plank')).not.toHaveTextContent('Optional');
  });

  it('says so when it takes longer than intended', async () => {
    const app = sampleApp();
    app.library.setState(({ routines }) => ({
      routines: routines.map((each) => ({ ...each, targetMinutes: { low: 5, high: 5 } })),
    }));
    openApp(app, '/routine/back');
    expect(await screen.findByText(/Longer than the 5 minutes it is meant for/)).toBeVisible();
  });

  it('fits itself to the available time, says how, and starts as fitted', async () => {
    const app = await openBackDay();
    expect(time().getByRole('radio', { name: 'Full length, 10 min' })).toBeChecked();
    fireEvent.change(await openTimes(), { target: { value: '9' } });
    expect(screen.getByRole('slider', { name: 'I have 9 min' })).toHaveAttribute(
      'aria-valuetext',
      '9 minutes',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(time().getByRole('radio', { name: /^9 minutes/ })).toBeChecked();
    expect(time().getByRole('status')).toHaveTextContent('Rests at 80 s.');
    await userEvent.click(screen.getByRole('button', { name: /^Start/ }));
    expect(app.heard.started[0]?.choices.minutes).toBe(9);
    expect(app.heard.started[0]?.totals.ms).toBeLessThanOrEqual(9.5 * 60_000);
    expect(app.library.getState().choices['back']?.minutes).toBe(9);
  });

  it('opens at the time it is meant to take, until the person moves it', async () => {
    const app = await openBackDay({ minutes: null });
    expect(time().getByRole('radio', { name: /^15 minutes/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /Harder/ }));
    expect(time().getByRole('radio', { name: /^15 minutes/ })).toBeChecked();
    expect(app.library.getState().choices['back']).not.toHaveProperty('minutes');
  });

  it('says of each time how many exercises it costs', async () => {
    await openBackDay();
    expect(time().getByRole('radio', { name: /^5 minutes.*−1 exercise/ })).not.toBeChecked();
    await userEvent.click(time().getByRole('radio', { name: /^5 minutes/ }));
    expect(time().getByRole('status')).toHaveTextContent(/Face Pull/);
  });

  it('names its full length, a stop of the slider like any other', async () => {
    const app = await openBackDay();
    fireEvent.change(await openTimes(), { target: { value: '7' } });
    await userEvent.click(time().getByRole('radio', { name: 'Full length, 10 min' }));
    expect(app.library.getState().choices['back']?.minutes).toBe('full');
    const slider = screen.getByRole('slider', { name: 'Full length, 10 min' });
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '11 minutes');
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', 'Full length, 10 min');
  });

  it('says how short it can be, and leaves out what the person agrees to leave out, today only', async () => {
    const app = await openBackDay();
    fireEvent.change(await openTimes(), { target: { value: '6' } });
    expect(time().getByRole('status')).toHaveTextContent(
      /Even without Face Pull it takes \d+ min. For 6 min, leave out Side Plank too/,
    );
    await userEvent.click(time().getByRole('button', { name: 'Leave it out today' }));
    expect(rowOf('Side Plank')).toHaveTextContent('Left out to fit 6 min');
    expect(app.library.getState().choices['back']?.leftOut).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^Start/ }));
    expect(app.heard.started[0]?.totals.ms).toBeLessThanOrEqual(6.5 * 60_000);
    expect(app.library.getState().choices['back']?.leftOut).toEqual([]);
  });

  it('puts back what was left out today, and forgets it when another time is asked for', async () => {
    await openBackDay();
    const slider = await openTimes();
    fireEvent.change(slider, { target: { value: '6' } });
    await userEvent.click(screen.getByRole('button', { name: 'Leave it out today' }));
    await userEvent.click(screen.getByRole('button', { name: 'Put back Side Plank' }));
    expect(rowOf('Side Plank')).toHaveTextContent('20 s');
    await userEvent.click(screen.getByRole('button', { name: 'Leave it out today' }));
    fireEvent.change(slider, { target: { value: '7' } });
    expect(rowOf('Side Plank')).toHaveTextContent('20 s');
  });

  it('remembers the equipment a person has for all routines', async () => {
    const app = await openBackDay();
    await openKit();
    await userEvent.click(await screen.findByRole('button', { name: 'Cable machine' }));
    expect(app.library.getState().choices['desk']?.equipment).toEqual(['cable']);
  });

  it('says when too little of the main work is left', async () => {
    const app = sampleApp();
    app.library.setState(({ routines }) => ({
      routines: routines.map((each) => ({
        ...each,
        blocks: each.blocks.map((block) => ({
          ...block,
          slots: block.slots.filter(({ id }) => id !== 'lifts.4' && id !== 'lifts.3'),
        })),
      })),
    }));
    openApp(app, '/routine/back');
    await screen.findByRole('heading', { level: 1, name: 'Back Day' });
    expect(screen.getByRole('note')).toHaveTextContent('only Deadlift is left of the main work');
    await openKit();
    await userEvent.click(await screen.findByRole('button', { name: 'Cable machine' }));
    expect(screen.queryByText(/of the main work/)).not.toBeInTheDocument();
  });

  it('says why it uses another exercise', async () => {
    await openBackDay();
    await openKit();
    await userEvent.click(await screen.findByRole('button', { name: 'Barbell' }));
    expect(rowOf('Hip Hinge')).toHaveTextContent('Instead of Deadlift, which needs a barbell');
  });

  it('was last done when at least one of its sets was', async () => {
    const nothing = sampleRecord({
      sets: sampleRecord().sets.map((set) => ({ ...set, outcome: 'skipped', result: null })),
    });
    await openBackDay({ records: [nothing] });
    expect(screen.getByText('Not done yet.')).toBeVisible();
  });

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
