import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { isActive } from '../../src/core/session/views.ts';
import type { NextTime } from '../../src/core/training/progress/next-time.ts';
import { sampleRecord } from '../support/sample-app.tsx';
import { samplePlan as sidedPlan } from '../support/sample-plan.ts';
import { openSession } from './player-session.ts';

const panel = () => screen.getByRole('group', { name: /^What you did/ });
const value = (label: RegExp) => within(panel()).getByRole('textbox', { name: label });

/** Goes to the first rest after a set of six deadlifts. */
async function afterDeadlifts() {
  const session = await openSession();
  session.goTo('lifts.1/1/work');
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  return session;
}

const logs = (session: Awaited<ReturnType<typeof openSession>>) => {
  const { state } = session.view();
  return state.status === 'running' ? state.logs : undefined;
};

describe('in the rest after a set', () => {
  it('the values that were asked for are filled in', async () => {
    const session = await afterDeadlifts();
    expect(panel()).toHaveAccessibleName('What you did: Deadlift, set 1');
    expect(value(/^Reps/)).toHaveValue('6');
    expect(value(/^Weight/)).toHaveValue('0');
    expect(logs(session)).toEqual({});
  });

  it('every press is kept at once, and the weight follows the plates available', async () => {
    const session = await afterDeadlifts();
    const weight = within(within(panel()).getByRole('group', { name: 'Weight' }));
    await userEvent.click(weight.getByRole('button', { name: /^More: / }));
    expect(value(/^Weight/)).toHaveValue('20');
    await userEvent.click(weight.getByRole('button', { name: /^More: / }));
    expect(logs(session)).toMatchObject({ 'lifts.1/deadlift/1/': { kg: 22.5, reps: 6, effort: null } });
  });

  it('the first press of a first time takes the weight offered from a related exercise', async () => {
    const session = await afterDeadlifts();
    const stay = { sets: null, reps: 6, holdMs: null, kg: null, slowerMs: 0 };
    const offer: NextTime = {
      key: 'lifts.1/deadlift',
      slot: 'lifts.1',
      exercise: 'deadlift',
      name: 'Deadlift',
      suggestion: {
        aim: { ...stay, kg: 50 },
        reason: { code: 'related', name: 'Dumbbell Deadlift', kg: 20 },
      },
      stay,
      from: 'one',
      refused: false,
    };
    act(() => session.app.progress.setState({ next: { back: [offer] } }));
    const weight = within(within(panel()).getByRole('group', { name: 'Weight' }));
    expect(value(/^Weight/)).toHaveValue('0');
    await userEvent.click(weight.getByRole('button', { name: /^More: / }));
    expect(value(/^Weight/)).toHaveValue('50');
    await userEvent.click(weight.getByRole('button', { name: /^More: / }));
    expect(logs(session)).toMatchObject({ 'lifts.1/deadlift/1/': { kg: 52.5 } });
  });

  it('the log of any earlier set can be opened and changed', async () => {
    const session = await afterDeadlifts();
    session.goTo('lifts.1/2/work');
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    session.goTo('lifts.1/2/rest');
    session.goTo('lifts.1/3/work');
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    await userEvent.click(screen.getByRole('button', { name: 'Sets done' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Sets done' }));
    await userEvent.click(await sheet.findByRole('button', { name: /^Deadlift, set 1/ }));
    const first = within(sheet.getByRole('group', { name: 'What you did: Deadlift, set 1' }));
    await userEvent.click(first.getByRole('button', { name: /^Less: Reps/ }));
    const { state } = session.view();
    expect(isActive(state) && state.logs).toMatchObject({ 'lifts.1/deadlift/1/': { reps: 5 } });
    expect(sheet.getByRole('button', { name: /^Deadlift, set 1.*5\u00a0reps/ })).toBeVisible();
  });

  it('a set that is done opens from the list of all steps, says its result, and can be done again', async () => {
    const session = await afterDeadlifts();
    session.goTo('lifts.1/3/work');
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    await userEvent.click(screen.getByRole('button', { name: 'All steps' }));
    const steps = within(screen.getByRole('dialog', { name: 'All steps' }));
    const { state } = session.view();
    await userEvent.click(steps.getByRole('button', { name: /^Deadlift.*6\u00a0reps.*Done$/ }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Sets done' }));
    expect(await sheet.findByRole('group', { name: 'What you did: Deadlift, set 1' })).toBeVisible();
    expect(session.view().state).toEqual(state);
    await userEvent.click(sheet.getByRole('button', { name: 'Do this set again' }));
    expect(session.view().state).toMatchObject({
      step: session.plan.steps.findIndex(({ id }) => id === 'lifts.1/1/work'),
    });
    expect(screen.getByRole('button', { name: /Undo$/ })).toBeVisible();
  });

  it('the weight goes from load to load of what the person owns', async () => {
    const session = await afterDeadlifts();
    const home = { bars: [15], plates: [{ kg: 10, pairs: 1 }] };
    await act(async () => session.app.owns.getState().change((said) => ({ ...said, ...home })));
    const more = within(within(panel()).getByRole('group', { name: 'Weight' })).getByRole('button', {
      name: /^More: /,
    });
    await userEvent.click(more);
    expect(value(/^Weight/)).toHaveValue('15');
    await userEvent.click(more);
    expect(value(/^Weight/)).toHaveValue('35');
    await userEvent.click(more);
    expect(value(/^Weight/)).toHaveValue('35');
  });

  it('a band is told by its colour, and nobody is asked for its kilograms', async () => {
    const session = await openSession();
    session.goTo('lifts.3/1/work');
    session.pass(45_000);
    expect(within(panel()).queryByRole('textbox', { name: /^Weight/ })).not.toBeInTheDocument();
    const green = within(panel()).getByRole('radio', { name: /^Green/ });
    expect(green).not.toBeChecked();
    await userEvent.click(green);
    expect(green).toBeChecked();
    expect(logs(session)).toMatchObject({ 'lifts.3/face-pull/1/': { kg: 11.5 } });
    const [set] = sampleRecord().sets;
    const result = { kg: 5, reps: null, holdMs: 45_000, effort: null, reserve: null, entered: true };
    const before = {
      ...set!,
      slot: 'lifts.3',
      exercise: 'face-pull',
      side: null,
      outcome: 'done',
      result,
    } as const;
    act(() => session.app.history.getState().add(sampleRecord({ sets: [before] })));
    expect((await within(panel()).findByText(/^Last time/)).parentElement).toHaveTextContent(
      /^Last time Yellow band, 45 s$/,
    );
  });

  it('a number can be typed, and the effort can be set and cleared', async () => {
    const session = await afterDeadlifts();
    await userEvent.clear(value(/^Weight/));
    await userEvent.type(value(/^Weight/), '62,5{Enter}');
    const hard = within(panel()).getByRole('button', { name: /^Hard/ });
    await userEvent.click(hard);
    expect(hard).toHaveAttribute('aria-pressed', 'true');
    expect(logs(session)).toMatchObject({ 'lifts.1/deadlift/1/': { kg: 62.5, effort: 'hard' } });
    await userEvent.click(hard);
    expect(logs(session)).toMatchObject({ 'lifts.1/deadlift/1/': { kg: 62.5, effort: null } });
  });

  it('the next set begins with the weight of this one', async () => {
    const session = await afterDeadlifts();
    await userEvent.clear(value(/^Weight/));
    await userEvent.type(value(/^Weight/), '60{Enter}');
    session.goTo('lifts.1/2/work');
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(panel()).toHaveAccessibleName('What you did: Deadlift, set 2');
    expect(value(/^Weight/)).toHaveValue('60');
  });

  it('a weight entered again in the other unit is the same weight', async () => {
    const session = await afterDeadlifts();
    fireEvent.change(value(/^Weight/), { target: { value: '24' } });
    fireEvent.blur(value(/^Weight/));
    act(() => session.app.settings.getState().change({ units: 'lb' }));
    session.goTo('lifts.1/2/work');
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(value(/^Weight/)).toHaveValue('53');
    for (const typed of ['55', '53']) {
      fireEvent.change(value(/^Weight/), { target: { value: typed } });
      fireEvent.blur(value(/^Weight/));
    }
    expect(logs(session)).toMatchObject({
      'lifts.1/deadlift/1/': { kg: 24 },
      'lifts.1/deadlift/2/': { kg: 24 },
    });
  });

  it('the result of last time is shown beside it', async () => {
    const session = await afterDeadlifts();
    const [set] = sampleRecord().sets;
    const result = { kg: 57.5, reps: 8, holdMs: null, effort: null, reserve: null, entered: true };
    const before = { ...set!, exercise: 'deadlift', side: null, outcome: 'done', result } as const;
    act(() => session.app.history.getState().add(sampleRecord({ sets: [before] })));
    expect((await within(panel()).findByText(/^Last time/)).parentElement).toHaveTextContent(
      /^Last time 57.5 kg × 8$/,
    );
  });

  it('the result of last time is not that of a session that a wrong clock has dated a year ahead', async () => {
    const session = await afterDeadlifts();
    const [set] = sampleRecord().sets;
    const done = (kg: number) => {
      const result = { kg, reps: 8, holdMs: null, effort: null, reserve: null, entered: true };
      return [{ ...set!, exercise: 'deadlift', side: null, outcome: 'done', result } as const];
    };
    const { add } = session.app.history.getState();
    const ahead = Date.now() + 365 * 86_400_000;
    act(() => {
      add(sampleRecord({ id: 'true', sets: done(57.5) }));
      add(sampleRecord({ id: 'ahead', startedAtWall: ahead, sets: done(90) }));
    });
    expect((await within(panel()).findByText(/^Last time/)).parentElement).toHaveTextContent(
      /^Last time 57.5 kg × 8$/,
    );
  });

  it('left and right are logged separately, the side just done first', async () => {
    const session = await openSession(sidedPlan);
    session.goTo('lunge/1/work/left');
    session.pass(30_000 + 5000 + 30_000);
    expect(within(panel()).getByRole('button', { name: 'Right side' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await userEvent.click(within(panel()).getByRole('button', { name: 'Left side' }));
    const held = within(within(panel()).getByRole('group', { name: 'Held' }));
    await userEvent.click(held.getByRole('button', { name: /^Less: / }));
    expect(logs(session)).toEqual({
      'lunge/lunge/1/left': { kg: null, reps: null, holdMs: 29_000, effort: null, reserve: null },
    });
  });

  it('a skipped set is not logged, and neither is a warm-up', async () => {
    const session = await openSession();
    session.goTo('warm-up.1/1/work');
    session.pass(45_000);
    expect(screen.queryByRole('group', { name: /^What you did/ })).not.toBeInTheDocument();
    session.goTo('lifts.1/1/work');
    await userEvent.click(screen.getByRole('button', { name: /^Skip to/ }));
    expect(screen.queryByRole('group', { name: /^What you did/ })).not.toBeInTheDocument();
  });
});

describe('an entry far above all others', () => {
  const before = (kg: number) => {
    const [set] = sampleRecord().sets;
    const result = { kg, reps: 6, holdMs: null, effort: null, reserve: null, entered: true };
    return sampleRecord({
      sets: [{ ...set!, slot: 'lifts.1', exercise: 'deadlift', side: null, outcome: 'done', result }],
    });
  };

  async function typed260() {
    const session = await afterDeadlifts();
    act(() => session.app.history.getState().add(before(26)));
    await userEvent.clear(value(/^Weight/));
    await userEvent.type(value(/^Weight/), '260{Enter}');
    return session;
  }

  it('is asked about when it is typed, and corrected with one press', async () => {
    const session = await typed260();
    const question = within(within(panel()).getByRole('group', { name: '260\u00a0kg ×\u00a06?' }));
    await userEvent.click(question.getByRole('button', { name: 'No, 26\u00a0kg ×\u00a06' }));
    expect(logs(session)).toMatchObject({ 'lifts.1/deadlift/1/': { kg: 26, reps: 6 } });
    expect(within(panel()).queryByRole('group', { name: /\?$/ })).not.toBeInTheDocument();
  });

  it('is kept with one press when it is right, and not asked about again', async () => {
    const session = await typed260();
    await userEvent.click(within(panel()).getByRole('button', { name: 'Yes, that is right' }));
    expect(logs(session)).toMatchObject({ 'lifts.1/deadlift/1/': { kg: 260 } });
    expect(within(panel()).getByRole('group', { name: 'How it felt' })).toBeVisible();
  });

  it('is nothing to ask about the first time', async () => {
    await afterDeadlifts();
    await userEvent.clear(value(/^Weight/));
    await userEvent.type(value(/^Weight/), '260{Enter}');
    expect(within(panel()).getByRole('group', { name: 'How it felt' })).toBeVisible();
  });
});
