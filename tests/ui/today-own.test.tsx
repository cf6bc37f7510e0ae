import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BACK } from '../support/sample-routines.ts';
import { doneDaysAgo, openToday } from './open-today.ts';

describe('the routines of one’s own', () => {
  const own = (names: readonly string[]) =>
    names.map((name, i) => ({
      id: `own-${i}`,
      text: `# ${name}\n\n## Main\nSide Plank 30s\n`,
      copyOf: null,
    }));
  const ready = { careSeen: true, records: [doneDaysAgo(3)] };
  const listed = () =>
    within(screen.getByRole('region', { name: 'Your own' }))
      .getAllByRole('link')
      .flatMap((link) => link.querySelector('b')?.textContent ?? []);

  it('are put in order by hand, with buttons and with keys, and the order is kept', async () => {
    const app = await openToday({ ...ready, own: own(['Push', 'Pull', 'Legs']) });
    await userEvent.click(await screen.findByRole('button', { name: 'Change the order' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Move Push down' }));
    expect(await screen.findByText('Push is now 2 of 3.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Move Push down' })).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(await screen.findByText('Push is now 3 of 3.')).toBeVisible();
    // The button for down is of no use any more.
    expect(screen.getByRole('button', { name: 'Move Push up' })).toHaveFocus();
    await waitFor(() =>
      expect(app.own.getState().kept?.map(({ id }) => id)).toEqual(['own-1', 'own-2', 'own-0']),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(listed()).toEqual(['Pull', 'Legs', 'Push']);
  });

  it('can be searched by name, with those of the app, once there are more than eight in all', async () => {
    const names = ['Évening', 'Morning', 'Push', 'Pull', 'Legs', 'Back at home', 'Some day'];
    const app = await openToday({ ...ready, own: own(names) });
    const exercises = new Map();
    const routines = own(names).map(({ id }, i) => ({ ...BACK, id, name: names[i]! }));
    act(() => app.library.getState().adopt(() => ({ routines, exercises })));
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Name of a routine' }), 'back');
    expect(await screen.findByText('2 routines')).toBeVisible();
    expect(listed()).toEqual(['Back at home']);
    const shipped = within(screen.getByRole('region', { name: 'Your routines' }));
    expect(shipped.getAllByRole('link')).toHaveLength(1);
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'evening');
    expect(listed()).toEqual(['Évening']);
    await userEvent.type(screen.getByRole('searchbox'), ' zumba');
    expect(screen.getByText('No routine is called “evening zumba”.')).toBeVisible();
  });

  it('say their name once, though their text says nothing else about them', async () => {
    const app = await openToday({ own: own(['Push']) });
    const routine = { ...BACK, id: 'own-0', name: 'Push', summary: 'Push' };
    act(() => app.library.getState().adopt(() => ({ routines: [routine], exercises: new Map() })));
    expect(await screen.findByRole('link', { name: /^Push.*min$/ })).toBeVisible();
    expect(screen.getAllByText('Push')).toHaveLength(1);
  });

  it('have no search while there are eight or fewer', async () => {
    await openToday({ ...ready, own: own(['Push']) });
    expect(await screen.findByRole('region', { name: 'Your own' })).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});
