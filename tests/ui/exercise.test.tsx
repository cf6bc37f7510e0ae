import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { plainSpaces } from '../support/plain-spaces.ts';
import { offeredStage, openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';

describe('an exercise', () => {
  it('is explained: set-up, cues, the common mistake, muscles and equipment', async () => {
    openApp(sampleApp(), '/exercise/deadlift');
    expect(await screen.findByRole('heading', { level: 1, name: 'Deadlift' })).toHaveFocus();
    expect(screen.getByText('Get ready for the Deadlift.')).toBeVisible();
    expect(screen.getByText('Push the floor away')).toBeVisible();
    expect(screen.getByText('Hips sag. Squeeze your glutes.')).toBeVisible();
    expect(screen.getByText('Hamstrings, glutes')).toBeVisible();
    expect(screen.getByText('Also: lats')).toBeVisible();
    expect(within(screen.getByRole('list', { name: 'Kit' })).getByText('Barbell')).toBeVisible();
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

  it('is done now, alone, as its routine asks for it', async () => {
    const app = sampleApp({
      aims: { back: { 'lifts.1/deadlift': { sets: 3, reps: 7, holdMs: null, kg: 60, slowerMs: 0 } } },
    });
    openApp(app, '/exercise/deadlift');
    expect(await screen.findByText(/^3 × 7, 60 kg, about \d+ min$/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Do it now' }));
    await vi.waitFor(() => expect(app.heard.started).toHaveLength(1));
    const sets = app.heard.started[0]?.steps.flatMap((step) => (step.kind === 'work' ? [step.set] : []));
    expect(sets?.map(({ exercise }) => exercise)).toEqual(['deadlift', 'deadlift', 'deadlift']);
  });

  it('asks first when another session is unfinished', async () => {
    const app = sampleApp({ session: { stage: offeredStage(5) } });
    openApp(app, '/exercise/deadlift');
    await userEvent.click(await screen.findByRole('button', { name: 'Do it now' }));
    expect(await screen.findByRole('dialog', { name: /Back Day is not over/ })).toBeVisible();
    expect(app.heard.started).toEqual([]);
  });

  it('shows what the person has done of it: the best, the curve and the last sessions', async () => {
    const record = sampleRecord();
    const done = (id: string, kg: number, daysAgo: number) =>
      sampleRecord({
        id,
        startedAtWall: Date.now() - daysAgo * 86_400_000,
        sets: record.sets.map((set) => ({
          ...set,
          outcome: 'done',
          result: { kg, reps: 8, holdMs: null, effort: 'hard', reserve: null, entered: true },
        })),
      });
    openApp(sampleApp({ records: [done('one', 50, 7), done('two', 55, 0)] }), '/exercise/deadlift');
    const region = within(await screen.findByRole('region', { name: 'Your record' }));
    expect(region.getByText('2 times')).toBeVisible();
    expect(region.getByText('+5 kg')).toBeVisible();
    expect(region.getByText('Hard')).toBeVisible();
    expect(region.getByRole('img', { name: /from 50\u00a0kg to 55\u00a0kg/ })).toBeVisible();
    const last = within(screen.getByRole('region', { name: 'Last five' }));
    expect(last.getAllByRole('link').map((link) => plainSpaces(link.textContent))).toEqual([
      expect.stringMatching(/55 kg × 8Best$/),
      expect.stringMatching(/50 kg × 8$/),
    ]);
  });

  it('says what will be here before it was ever done', async () => {
    openApp(sampleApp(), '/exercise/deadlift');
    expect(await screen.findByText(/^Not done yet/)).toBeVisible();
  });

  it('keeps a note of one’s own, and a star', async () => {
    const app = sampleApp();
    openApp(app, '/exercise/deadlift');
    await userEvent.click(await screen.findByRole('button', { name: 'Add a note' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Your note' }), 'Mixed grip.');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(await screen.findByText('Mixed grip.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Favourite Deadlift' }));
    await vi.waitFor(() =>
      expect(app.marked.getState().kept).toEqual({
        starred: ['deadlift'],
        notes: { deadlift: 'Mixed grip.' },
        days: {},
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Change your note' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    await vi.waitFor(() => expect(app.marked.getState().kept?.notes).toEqual({}));
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
