import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { plainSpaces } from '../support/plain-spaces.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';

const rows = () =>
  within(screen.getByRole('region', { name: /exercise/ }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

function open(app = sampleApp()) {
  openApp(app, '/exercises');
  return screen.findByRole('searchbox', { name: 'Name, muscle or kit' });
}

describe('the library of exercises', () => {
  it('finds by name, with slips of the finger, and marks what was typed', async () => {
    const field = await open();
    expect(rows()).toHaveLength(6);
    await userEvent.type(field, 'deadlfit');
    expect(rows()).toEqual(['#/exercise/deadlift']);
    await userEvent.clear(field);
    await userEvent.type(field, 'row');
    expect(screen.getByRole('link', { name: /Cable ?Row/ }).querySelector('mark')).toHaveTextContent('Row');
    expect(screen.getByText('1 exercise', { selector: 'output' })).toBeInTheDocument();
  });

  it('says that the last done come first once one is done', async () => {
    const first = openApp(sampleApp(), '/exercises');
    await screen.findByRole('heading', { name: '6 exercises' });
    expect(screen.queryByText('Last done first')).toBeNull();
    first.unmount();
    await open(sampleApp({ records: [sampleRecord()] }));
    expect(await screen.findByText('Last done first')).toBeVisible();
  });

  it('is filtered by a tap on a muscle of the body, and by kit', async () => {
    await open();
    const back = within(screen.getByRole('group', { name: 'Back' }));
    await userEvent.click(back.getByRole('button', { name: 'Lats' }));
    expect(screen.getByRole('region', { name: '1 exercise for lats' })).toBeVisible();
    expect(rows()).toEqual(['#/exercise/deadlift']);
    const chips = within(screen.getByRole('group', { name: 'Muscles' }));
    expect(chips.getByRole('button', { name: 'Lats', pressed: true })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'No kit' }));
    expect(screen.getByRole('heading', { name: 'No matching exercises' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(rows()).toHaveLength(6);
  });

  it('walks the muscles of a view with the arrow keys, and chooses with the space bar', async () => {
    await open();
    const back = within(screen.getByRole('group', { name: 'Back' }));
    const [first] = back.getAllByRole('button');
    first?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(back.getAllByRole('button')[1]).toHaveFocus();
    expect(back.getAllByRole('button').filter((each) => each.tabIndex === 0)).toHaveLength(1);
    await userEvent.keyboard(' ');
    expect(back.getAllByRole('button')[1]).toHaveAttribute('aria-pressed', 'true');
  });

  it('names what is close when nothing fits', async () => {
    const field = await open();
    await userEvent.type(field, 'planking boards');
    expect(screen.getByRole('heading', { name: 'No “planking boards” here' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Side Plank' })).toHaveAttribute('href', '#/exercise/side-plank');
  });

  it('keeps the starred ones, and shows what was last done, the last first', async () => {
    const app = sampleApp({ records: [sampleRecord()] });
    await open(app);
    const words = () => screen.getAllByRole('link').map((link) => plainSpaces(link.textContent));
    await waitFor(() => expect(words()).toContainEqual(expect.stringMatching(/^Deadlift.*20 s · today$/)));
    expect(new Set(rows().slice(0, 2))).toEqual(new Set(['#/exercise/deadlift', '#/exercise/side-plank']));
    await userEvent.click(screen.getByRole('button', { name: 'Favourite Face Pull' }));
    await userEvent.click(screen.getByRole('button', { name: 'Favourites' }));
    await waitFor(() => expect(rows()).toEqual(['#/exercise/face-pull']));
    expect(app.marked.getState().kept?.starred).toEqual(['face-pull']);
  });

  it('shows the same list again after a look at an exercise', async () => {
    const field = await open();
    await userEvent.type(field, 'plank');
    await userEvent.click(screen.getByRole('link', { name: /Side ?Plank/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('searchbox')).toHaveValue('plank');
  });
});
