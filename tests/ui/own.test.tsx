import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { OwnRoutines } from '../../src/core/routine/own-routine.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';

const TEXT = '# Evening\n\n## Main\nSide Plank 30s\nDeadlift 3 x 8, rest 60\n';

function openText(text = TEXT) {
  const app = sampleApp({ careSeen: true, own: [{ id: 'own-1', text, copyOf: null }] });
  openApp(app, '/own/own-1');
  return app;
}
const field = async () => {
  const text = await screen.findByRole('radio', { name: 'Text' });
  if (!(text as HTMLInputElement).checked) await userEvent.click(text);
  return screen.findByRole('textbox', { name: /^The text of the routine/ });
};
const type = async (text: string) => fireEvent.change(await field(), { target: { value: text } });

describe('the text of a routine', () => {
  it('is shown with its time, and every change of it is kept at once', async () => {
    const app = openText();
    expect(await screen.findByRole('heading', { level: 1, name: 'Evening' })).toBeVisible();
    expect(screen.getByText('4 sets')).toBeVisible();
    await type('# Morning\n\n## Main\nSide Plank 30s\n');
    expect(await screen.findByRole('heading', { level: 1, name: 'Morning' })).toBeVisible();
    expect(screen.getByText('1 set')).toBeVisible();
    await waitFor(() =>
      expect(app.own.getState().kept).toEqual([
        { id: 'own-1', text: '# Morning\n\n## Main\nSide Plank 30s\n', copyOf: null },
      ]),
    );
  });

  it('that the browser refuses to keep stays on the screen, and is offered to it only once', async () => {
    const app = sampleApp({ careSeen: true, own: [{ id: 'own-1', text: TEXT, copyOf: null }] });
    let refuse = () => {};
    const change = vi.fn<(edit: (kept: OwnRoutines) => OwnRoutines) => void>((edit) => {
      const { kept } = app.own.getState();
      app.own.setState({ kept: edit(kept ?? []) });
      refuse = () => act(() => app.own.setState({ kept }));
    });
    await app.own.getState().load();
    app.own.setState({ change });
    openApp(app, '/own/own-1');
    await type(`${TEXT}Squat 8\n`);
    refuse();
    expect(app.own.getState().kept).toMatchObject([{ text: TEXT }]);
    expect(await field()).toHaveValue(`${TEXT}Squat 8\n`);
    expect(change).toHaveBeenCalledOnce();
  });

  it('says where a line cannot be read, and mends it with one press that can be undone', async () => {
    openText();
    const text = await field();
    const problem = (await screen.findByText(/“60” has no unit/)).closest('li')!;
    expect(problem).toHaveTextContent(/^Line 5, column \d+/);
    const [mend] = within(problem)
      .getAllByRole('button')
      .filter((each) => each.textContent?.startsWith('Write '));
    await userEvent.click(mend!);
    expect(text).toHaveValue(TEXT.replace('rest 60', 'rest 60s'));
    expect(screen.getByText('Every line is understood.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(text).toHaveValue(TEXT);
    await userEvent.click(screen.getByRole('button', { name: 'Redo' }));
    expect(text).toHaveValue(TEXT.replace('rest 60', 'rest 60s'));
  });

  it('offers the name that was meant, also once its own name is known to the library', async () => {
    const app = openText('# Evening\n\n## Main\nDedlift 3 x 8\n');
    await field();
    const offer = () => screen.findByRole('button', { name: /^Write .*Deadlift/ });
    expect(await offer()).toBeVisible();
    const typed = { ...app.library.getState().exercises.get('deadlift')!, id: 'dedlift', name: 'Dedlift' };
    act(() => {
      app.library.getState().adopt(() => ({ routines: [], exercises: new Map([['dedlift', typed]]) }));
    });
    expect(app.library.getState().exercises.has('dedlift')).toBe(true);
    expect(await offer()).toBeVisible();
  });

  it('shows no problem of the line that is being typed', async () => {
    openText('# Evening\n\n## Main\nSide Plank 30s\nrun 400m');
    const text = await field();
    expect(await screen.findByText(/“400m” is a distance/)).toBeVisible();
    await userEvent.click(text);
    expect(screen.queryByText(/“400m” is a distance/)).toBeNull();
    fireEvent.blur(text);
    expect(await screen.findByText(/“400m” is a distance/)).toBeVisible();
  });

  it('says how the line with the caret is read', async () => {
    openText('# Evening\n\n## Main\nDeadlift 3-4 x 8-12, tempo 3-0-1-1\n');
    const text = (await field()) as HTMLTextAreaElement;
    text.focus();
    text.setSelectionRange(24, 24);
    fireEvent.select(text);
    expect(await screen.findByText(/^3 to 4 sets of 8 to 12, lowered in 3 s/)).toBeVisible();
  });

  it('that has nothing to do is kept, and cannot be finished with Done', async () => {
    openText('just words');
    expect(await screen.findByText(/^No exercise yet/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Done' })).toBeDisabled();
  });
});

it('a text that cannot be started yet is listed on Today', async () => {
  const app = sampleApp({ own: [{ id: 'own-1', text: '# Some day\n', copyOf: null }] });
  openApp(app, '/');
  const link = await screen.findByRole('link', { name: /Some day/ });
  expect(link).toHaveTextContent('Cannot be started yet');
  await userEvent.click(link);
  expect(await field()).toHaveValue('# Some day\n');
});

it('a copy of one of the app’s routines is a text of its own', async () => {
  const app = sampleApp();
  openApp(app, '/routine/back');
  await userEvent.click(await screen.findByRole('button', { name: 'More options' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Make a copy to change' }));
  expect((await field()).textContent).toContain('# Back Day (copy)');
  expect(screen.getByText('Copied from Back Day.')).toBeVisible();
  expect(app.own.getState().kept).toMatchObject([{ copyOf: 'back' }]);
});

it('the address of a deleted routine leads nowhere', async () => {
  openApp(sampleApp(), '/own/own-gone');
  expect(await screen.findByRole('heading', { level: 1, name: /nothing|not/i })).toBeVisible();
});
