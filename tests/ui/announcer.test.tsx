import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { Settings } from '../../src/core/settings.ts';
import { plainSpaces } from '../support/plain-spaces.ts';
import { samplePlan } from '../support/sample-app.tsx';
import { openSession } from './player-session.ts';

/** A session, and what a screen reader says of it from then on. */
async function listen(voice: Settings['voice'] = 'off', plan?: Plan) {
  const session = await openSession(plan);
  act(() => session.app.settings.getState().change({ voice }));
  const region = screen.getAllByRole('status').find(({ localName }) => localName === 'p');
  if (!region) throw new Error('Nothing is announced.');
  const said: string[] = [];
  const inRegion = new MutationObserver((changes) => {
    for (const _ of changes) said.push(plainSpaces(region.textContent));
  });
  inRegion.observe(region, { childList: true, characterData: true, subtree: true });
  const take = async () => {
    await act(async () => undefined);
    return said.splice(0);
  };
  return { ...session, take };
}

const withWeights = (plan: Plan): Plan => ({
  ...plan,
  steps: plan.steps.map((step) =>
    step.kind === 'work' && step.set.dose.kind === 'reps'
      ? { ...step, set: { ...step.set, dose: { ...step.set.dose, kg: 24 } } }
      : step,
  ),
});
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('tells each step once, and nothing while it lasts', async () => {
  const { pass, take, goTo } = await listen();
  pass(10_000);
  expect(await take()).toEqual(['Cat-Cow, 45 seconds.']);
  pass(44_000);
  expect(await take()).toEqual([]);
  pass(1000);
  expect(await take()).toHaveLength(1);
  goTo('lifts.1/1/work');
  await take();
  await press('Done');
  expect(await take()).toEqual(['Set done. Rest, 90 seconds. Next: Deadlift, set 2 of 3, 6 reps.']);
});

it('tells the weight of a set with its reps', async () => {
  const { pass, take, goTo } = await listen('off', withWeights(samplePlan()));
  goTo('lifts.1/1/work');
  expect(await take()).toEqual(['Deadlift, set 1 of 3, 6 reps at 24 kilograms.']);
  await press('Done');
  expect(await take()).toEqual([
    'Set done. Rest, 90 seconds. Next: Deadlift, set 2 of 3, 6 reps at 24 kilograms.',
  ]);
  pass(1000);
  expect(await take()).toEqual([]);
});

it('tells the steps when the voice that would say them has no volume', async () => {
  const { app, take, pass } = await listen('names');
  act(() => app.settings.getState().change({ volume: 0 }));
  pass(10_000);
  expect(await take()).toEqual(['Cat-Cow, 45 seconds.']);
});

it('tells what came of skip, back, more and less time, pause, resume and lock', async () => {
  const { take, goTo, pass } = await listen();
  goTo('lifts.1/1/work');
  await press('Done');
  await take();
  fireEvent.keyDown(document.body, { key: '+' });
  expect(await take()).toEqual(['15 seconds more. 105 seconds left.']);
  fireEvent.keyDown(document.body, { key: '-' });
  expect(await take()).toEqual(['15 seconds less. 90 seconds left.']);
  await press('Skip rest');
  expect(await take()).toEqual([expect.stringMatching(/^Rest skipped\. Deadlift, set 2 of 3/)]);
  pass(1000);
  fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
  expect(await take()).toEqual([expect.stringMatching(/^Back\. Rest, 90 seconds/)]);
  await press('Pause');
  expect(await take()).toEqual(['Paused. 90 seconds left.']);
  await press('Resume');
  expect(await take()).toEqual(['Goes on.']);
  await press('Lock the screen');
  expect(await take()).toEqual(['Locked.']);
});

it('tells what a change of the plan did', async () => {
  const { take, goTo } = await listen();
  goTo('lifts.1/1/work');
  await press('Pause');
  await press('Change');
  await take();
  await press('Do it last');
  expect(await take()).toEqual([expect.stringMatching(/^Deadlift comes later\./)]);
});

it('leaves the steps to the voice where it says them, and tells only the results', async () => {
  const { take, goTo, pass } = await listen('names');
  pass(10_000);
  expect(await take()).toEqual([]);
  goTo('lifts.1/1/work');
  await take();
  await press('Done');
  expect(await take()).toEqual(['Set done.']);
});
