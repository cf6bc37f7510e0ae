import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NO_AIM } from '../../src/core/plan/aims.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';
import { openBackDay } from './open-back-day.ts';

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
    const have = within(await screen.findByRole('dialog', { name: 'Your kit' }));
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
    await userEvent.click(screen.getByRole('radio', { name: /Harder.*10\u00a0reps, 30\u00a0s holds/ }));
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

  it('does not say so of a weight that only the text of the routine names', async () => {
    const start = { 'lifts.1/deadlift': { ...NO_AIM, kg: 60 } };
    const app = await openBackDay({ aims: { back: start } });
    expect(screen.getByText(/come from your last session/)).toBeVisible();
    act(() =>
      app.library.getState().adopt(() => ({ routines: [], exercises: new Map(), starts: { back: start } })),
    );
    expect(screen.queryByText(/come from your last session/)).toBeNull();
  });

  it('says which doses still come from the level and which from the last session', async () => {
    const deadlift = { sets: null, kg: null, slowerMs: 0, reps: 8, holdMs: null };
    await openBackDay({ aims: { back: { 'lifts.1/deadlift': deadlift } } });
    const level = within(screen.getByRole('region', { name: 'Level' }));
    expect(level.getByText('Some reps and weights come from your last session')).toBeVisible();
    expect(level.getByRole('radio', { name: /^Harder.*30\u00a0s holds, 4 sets/ })).toBeVisible();
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
    expect(time().getByRole('radio', { name: 'Full length, 10\u00a0min' })).toBeChecked();
    fireEvent.change(await openTimes(), { target: { value: '9' } });
    expect(screen.getByRole('slider', { name: 'I have 9\u00a0min' })).toHaveAttribute(
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

  it('says of each time what it costs', async () => {
    await openBackDay();
    expect(time().getByRole('radio', { name: /^5 minutes.*−1\sexercise/ })).not.toBeChecked();
    await userEvent.click(time().getByRole('radio', { name: /^5 minutes/ }));
    expect(time().getByRole('status')).toHaveTextContent(/Face Pull/);
  });

  it('names its full length, a stop of the slider like any other', async () => {
    const app = await openBackDay();
    fireEvent.change(await openTimes(), { target: { value: '7' } });
    await userEvent.click(time().getByRole('radio', { name: 'Full length, 10\u00a0min' }));
    expect(app.library.getState().choices['back']?.minutes).toBe('full');
    const slider = screen.getByRole('slider', { name: 'Full length, 10\u00a0min' });
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '11 minutes');
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', 'Full length, 10\u00a0min');
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

  it('was not last done when a wrong clock says so', async () => {
    await openBackDay({ records: [sampleRecord({ startedAtWall: Date.now() + 365 * 86_400_000 })] });
    expect(screen.getByText('Not done yet.')).toBeVisible();
  });
});
