import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { withLoad } from '../../src/core/plan/edit/load-slot.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { isActive } from '../../src/core/session/views.ts';
import { samplePlan } from '../support/sample-app.tsx';
import { openSession } from './player-session.ts';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const stage = () => within(screen.getByRole('region', { name: 'Current step' }));
const heavy = (): Plan => withLoad(samplePlan(), 0, 'lifts.1', 80, [40, 55, 67.5]);

async function openAt(id: string) {
  const session = await openSession(heavy());
  session.goTo(id);
  const here = () => {
    const { plan, state } = session.view();
    return isActive(state) ? plan?.steps[state.step]?.id : null;
  };
  return { ...session, here };
}

describe('a set-up', () => {
  it('waits, without a countdown, and names the implement, the weight and what to put on each side', async () => {
    const { pass, here } = await openAt('lifts.1/1/set-up');
    expect(stage().getByText('Set up')).toBeVisible();
    expect(stage().getByText('About 50 s')).toBeVisible();
    expect(stage().getByText('Barbell: 25 + 5 a side')).toBeVisible();
    expect(
      stage().getByRole('img', { name: 'Barbell with 25\u00a0kg and 5\u00a0kg on each side' }),
    ).toBeVisible();
    expect(stage().getByText('Ramp up first: 40 kg × 6, 10 a side.')).toBeVisible();
    expect(screen.queryByRole('timer')).toBeNull();
    pass(500_000);
    expect(here()).toBe('lifts.1/1/set-up');
    expect(screen.queryByRole('dialog')).toBeNull();
    pass(100_000);
    expect(screen.getByRole('dialog', { name: 'Still there?' })).toHaveTextContent('open for 10:00');
    await press(/^Continue from /);
    expect(here()).toBe('lifts.1/1/set-up');
    await press('Ready');
    expect(here()).toBe('lifts.1/1/set-up/load');
  });

  it('redraws the plates and the ramp-ups when the weight is changed', async () => {
    const { view } = await openAt('lifts.1/1/set-up');
    await press(/^More: /);
    expect(stage().getByText('Barbell: 25 + 5 + 1.25 a side')).toBeVisible();
    const { plan, state } = view();
    expect(isActive(state) && plan?.steps[state.step]?.kind).toBe('set-up');
    const ramps = plan!.steps.flatMap((step) => (step.kind === 'ramp-up' ? [step.dose.kg] : []));
    expect(ramps).toEqual([40, 57.5, 70]);
    const work = plan!.steps.flatMap((step) => (step.kind === 'work' ? [step.set] : []));
    expect(work.filter(({ slot }) => slot === 'lifts.1').map(({ dose }) => dose.kg)).toEqual([
      82.5, 82.5, 82.5,
    ]);
  });

  it('says which weight is the nearest below, when the plates cannot make it', async () => {
    const session = await openSession(withLoad(samplePlan(), 0, 'lifts.1', 78, []));
    session.goTo('lifts.1/1/set-up');
    expect(stage().getByText('77.5 is the nearest')).toBeVisible();
  });
});

describe('a ramp-up', () => {
  it('says its weight and what comes next, and that it is not counted', async () => {
    await openAt('lifts.1/1/ramp/2');
    expect(stage().getByText('Ramp-up')).toBeVisible();
    expect(stage().getByText('55 kg')).toBeVisible();
    expect(stage().getByText('of 3')).toBeVisible();
    expect(stage().getByText('Not counted')).toBeVisible();
    expect(stage().getByText('3 easy reps. Then 67.5 kg × 2.')).toBeVisible();
  });

  it('is skipped with the others in one tap, to the first set', async () => {
    const { here } = await openAt('lifts.1/1/ramp/1');
    await press('Skip to First set, 80\u00a0kg');
    expect(here()).toBe('lifts.1/1/work');
  });

  it('leads to the next one over a change of weight, with what to put on the bar', async () => {
    const { here } = await openAt('lifts.1/1/ramp/1');
    await press('Done');
    expect(here()).toBe('lifts.1/1/ramp/1/load');
    expect(stage().getByText('55 kg × 3, 15 + 2.5 a side.')).toBeVisible();
    await press('Start now');
    expect(here()).toBe('lifts.1/1/ramp/2');
  });

  it('has one row in the running order, for all of them', async () => {
    await openAt('lifts.1/1/ramp/2');
    const order = within(screen.getByRole('complementary', { name: 'All steps' }));
    expect(order.getByText('40, 55, 67.5 kg').closest('li')).toHaveAttribute('aria-current', 'step');
  });
});
