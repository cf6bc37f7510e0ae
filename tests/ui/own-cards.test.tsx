import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Figure } from '../../src/core/routine/figure.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';

const TEXT = `# Evening

## Main
Side Plank 30s
Deadlift 3 x 8, rest 60s
Run 400m

## Last: circuit, 2 rounds
Squat 8
`;

const FIGURE = { shows: 'A lift', lit: [], props: [], poses: {} } as unknown as Figure;

async function openCards(text = TEXT) {
  const app = sampleApp({ careSeen: true, own: [{ id: 'own-1', text, copyOf: null }] });
  openApp(app, '/own/own-1');
  await screen.findByRole('button', { name: 'Exercise' });
  const kept = () => app.own.getState().kept?.[0]?.text;
  return { app, kept };
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const sheet = () => screen.findByRole('dialog');
const inSheet = async (name: string | RegExp) =>
  userEvent.click(within(await sheet()).getByRole('button', { name }));
/** Shown, in a region that a screen reader reads out. */
const said = (words: RegExp) =>
  waitFor(() => {
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText(words)).toHaveRole('status');
  });

afterEach(() => vi.unstubAllGlobals());

describe('a routine as cards', () => {
  it('changes by a tap on a chip exactly the line that it is in, and says how it is read', async () => {
    const { kept } = await openCards();
    await press(/^3 sets/);
    await inSheet('More: To');
    expect(within(await sheet()).getByText('3 to 4 sets of 8, 60 s rest')).toBeVisible();
    await expect.poll(kept).toBe(TEXT.replace('3 x 8', '3-4 x 8'));
    await inSheet(/^60\ss\s*rest/);
    await inSheet('2\u00a0min');
    await expect.poll(kept).toBe(TEXT.replace('3 x 8, rest 60s', '3-4 x 8, rest 2min'));
  });

  it('takes a number that is typed, as a time or as a range', async () => {
    const { kept } = await openCards();
    await press(/^60\ss\s*rest/);
    const from = within(await sheet()).getByRole('textbox', { name: 'From, s' });
    fireEvent.change(from, { target: { value: '1:30' } });
    fireEvent.keyDown(from, { key: 'Enter' });
    await expect.poll(kept).toBe(TEXT.replace('rest 60s', 'rest 90s'));
    fireEvent.change(from, { target: { value: '60-90' } });
    fireEvent.keyDown(from, { key: 'Enter' });
    await expect.poll(kept).toBe(TEXT.replace('rest 60s', 'rest 60-90s'));
    fireEvent.change(from, { target: { value: 'long' } });
    fireEvent.keyDown(from, { key: 'Enter' });
    expect(await screen.findByText('“long” is not understood here.')).toBeVisible();
  });

  it('adds what a line does not say yet, and takes it away again', async () => {
    const { kept } = await openCards();
    await press('Add to Deadlift');
    await inSheet('Tempo');
    await expect.poll(kept).toBe(TEXT.replace('rest 60s', 'rest 60s, tempo 3-0-1-0'));
    await inSheet('Remove');
    await expect.poll(kept).toBe(TEXT);
  });

  it('keeps a line that is not understood, and makes it a note', async () => {
    const { kept } = await openCards();
    expect(screen.getByText('Run 400m')).toBeVisible();
    expect(screen.getByText(/“400m” is a distance/)).toBeVisible();
    await press('Keep as a note');
    await expect.poll(kept).toBe(TEXT.replace('Run 400m', '// Run 400m'));
  });

  it('collects exercises and adds them at the end of the open block, with rests', async () => {
    const { kept } = await openCards('# New\n\n## Main\n');
    await press('Exercise');
    await userEvent.click(await screen.findByRole('button', { name: /^Deadlift/ }));
    await userEvent.click(await screen.findByRole('button', { name: /^Side Plank/ }));
    await press('Add 2 to Main');
    await said(/^Deadlift and Side Plank added/);
    await expect
      .poll(kept)
      .toBe('# New\n\n## Main\nDeadlift 3 x 8-12, rest 60s\nSide Plank 3 x 8-12, rest 60s\n');
  });

  it('moves, copies and removes a line by buttons, says so, and undoes it', async () => {
    const { kept } = await openCards();
    await press('Move, copy or remove Deadlift');
    await press('Up');
    await said(/^Deadlift: 1 of 2 in Main/);
    const up = TEXT.replace(
      'Side Plank 30s\nDeadlift 3 x 8, rest 60s\nRun 400m\n',
      'Deadlift 3 x 8, rest 60s\nSide Plank 30s\nRun 400m\n',
    );
    await expect.poll(kept).toBe(up);
    await press('Remove');
    await said(/^Deadlift removed/);
    await userEvent.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1)!);
    await expect.poll(kept).toBe(up);
    await userEvent.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    await said(/^Undone: Deadlift, Up/);
    await expect.poll(kept).toBe(TEXT);
    await press('Redo');
    await expect.poll(kept).toBe(up);
  });

  it('removes an exercise by thumb or by a key, and leaves the line below it that is not understood', async () => {
    const { kept } = await openCards();
    await press('Move, copy or remove Deadlift');
    await press('Remove');
    await expect.poll(kept).toBe(TEXT.replace('Deadlift 3 x 8, rest 60s\n', ''));
    act(() => {
      fireEvent.keyDown(screen.getByRole('button', { name: 'Side Plank' }), { key: 'Delete' });
    });
    await said(/^Side Plank removed/);
    await expect.poll(kept).toBe('# Evening\n\n## Main\nRun 400m\n\n## Last: circuit, 2 rounds\nSquat 8\n');
    expect(screen.getByText('Run 400m')).toBeVisible();
    act(() => {
      fireEvent.keyDown(screen.getByRole('button', { name: /^Main/ }), { key: 'Delete' });
    });
    await expect.poll(kept).toBe('# Evening\nRun 400m\n\n## Last: circuit, 2 rounds\nSquat 8\n');
    expect(screen.getByText('Run 400m')).toBeVisible();
  });

  it('is walked and changed by keys', async () => {
    const { kept } = await openCards();
    const key = (name: string, more = {}) =>
      act(() => {
        fireEvent.keyDown(document.activeElement!, { key: name, ...more });
      });
    key('ArrowDown');
    expect(document.activeElement).toHaveAccessibleName(/^Main/);
    key('ArrowDown');
    key('ArrowDown');
    expect(document.activeElement).toHaveAccessibleName('Deadlift');
    key('ArrowUp', { altKey: true });
    await said(/^Deadlift: 1 of 2 in Main/);
    expect(document.activeElement).toHaveAccessibleName('Move, copy or remove Deadlift');
    key('z', { ctrlKey: true });
    await expect.poll(kept).toBe(TEXT);
    screen.getByRole('button', { name: /^3 sets/ }).focus();
    key('+');
    await expect.poll(kept).toBe(TEXT.replace('3 x 8', '4 x 8'));
    key('t');
    expect(await screen.findByRole('textbox', { name: /^The text of the routine/ })).toHaveValue(
      TEXT.replace('3 x 8', '4 x 8'),
    );
  });

  it('leaves letters and signs to the person once they are switched off', async () => {
    const { app, kept } = await openCards();
    act(() => app.settings.getState().change({ letterKeys: false }));
    const sets = screen.getByRole('button', { name: /^3 sets/ });
    act(() => sets.focus());
    for (const key of ['+', '-', 't', 'a']) fireEvent.keyDown(sets, { key });
    fireEvent.keyDown(sets, { key: 'ArrowUp', altKey: true });
    await expect.poll(kept).toMatch(/Deadlift 3 x 8, rest 60s\n[^]*Side Plank/);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('gives a block another name and another way to run', async () => {
    const { kept } = await openCards('# A\n\n## Main\nSquat 3 x 8\n');
    await press(/^Straight sets/);
    await userEvent.click(within(await sheet()).getByRole('radio', { name: /^Circuit/ }));
    await expect
      .poll(kept)
      .toBe('# A\n\n## Main: circuit, 3 rounds, rest 15s, 60s between rounds\nSquat 3 x 8\n');
    await inSheet(/^Main\s*Name/);
    fireEvent.change(within(await sheet()).getByRole('textbox'), { target: { value: 'Legs' } });
    await expect
      .poll(kept)
      .toBe('# A\n\n## Legs: circuit, 3 rounds, rest 15s, 60s between rounds\nSquat 3 x 8\n');
  });

  it('makes an exercise of the person’s own, of which only a name is needed', async () => {
    const { app, kept } = await openCards('# A\n\n## Main\n');
    await press('Exercise');
    fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'Zercher Carry' } });
    await press(/Make “Zercher Carry” my own/);
    await press('Save and add');
    await expect.poll(kept).toBe('# A\n\n## Main\nZercher Carry 3 x 8-12, rest 60s\n');
    expect(app.own.getState().kept).toHaveLength(1);
  });

  it('lends such an exercise the figure of one that it looks like', async () => {
    const { app, kept } = await openCards('# A\n\n## Main\n');
    vi.stubGlobal(
      'IntersectionObserver',
      class extends EventTarget {
        observe() {}
        disconnect() {}
      },
    );
    act(() => app.figures.setState({ figures: new Map([['deadlift', FIGURE]]), fetch: () => {} }));
    await press('Exercise');
    await press('Make one of my own');
    expect(await screen.findByText(/figures that could be borrowed are shown here/)).toBeVisible();
    fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), {
      target: { value: 'Zercher Deadlift' },
    });
    expect(screen.getByRole('radio', { name: 'No figure' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Deadlift' }));
    await press('Save and add');
    await expect
      .poll(kept)
      .toBe('# A\nown: Zercher Deadlift, like Deadlift\n\n## Main\nZercher Deadlift 3 x 8-12, rest 60s\n');
  });

  it('changes what an exercise of the person’s own is, in the line that defines it, with undo', async () => {
    const text = '# A\n\n## Main\nZercher Carry 3 x 8\n';
    const { kept } = await openCards(text);
    await press('Zercher Carry');
    await press('Change Zercher Carry');
    await inSheet('Barbell');
    await expect.poll(kept).toBe(text.replace('\n\n', '\nown: Zercher Carry, barbell\n\n'));
    fireEvent.change(within(await sheet()).getByRole('textbox'), { target: { value: 'Ribs down.' } });
    await userEvent.click(within(await sheet()).getByRole('radio', { name: 'Each side' }));
    await inSheet('Done');
    const full = text.replace('\n\n', '\nown: Zercher Carry, barbell, each side\n> Ribs down.\n\n');
    await expect.poll(kept).toBe(full);
    await press('Undo');
    await said(/^Undone: Zercher Carry, Sides/);
    await press(/Your own exercise Zercher Carry/);
    expect(within(await sheet()).getByRole('button', { name: 'Barbell' })).toBePressed();
  });

  it('starts the routine from the editor', async () => {
    const { app } = await openCards();
    await press('Start Evening');
    await waitFor(() => expect(app.heard.started.map(({ name }) => name)).toEqual(['Evening']));
  });

  it('folds away the exercises that need other kit than the person has, and says how many', async () => {
    const { app } = await openCards('# A\n\n## Main\n');
    const band = { level: 'low', equipment: ['band'], leftOut: [], swaps: {} } as const;
    act(() => app.library.getState().choose('back', band));
    await press('Exercise');
    expect(await screen.findByRole('button', { name: /^Face Pull/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Deadlift/ })).toBeNull();
    expect(screen.getByText('2 more need kit you do not have')).toBeVisible();
    expect(screen.getByText('Cable Row and Deadlift.')).toBeVisible();
    await press('Show them');
    expect(screen.getByRole('button', { name: /^Deadlift/ })).toBeVisible();
    await press('Only my kit');
    expect(screen.queryByRole('button', { name: /^Deadlift/ })).toBeNull();
  });
});
