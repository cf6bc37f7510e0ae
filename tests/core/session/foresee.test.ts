import { expect, it } from 'vitest';
import { foresee, isAlike } from '../../../src/core/session/foresee.ts';
import { type ActiveState, type Command } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { samplePlan } from '../../support/sample-plan.ts';

const after = (state: ActiveState | { status: 'ready' }, command: Command, now: number) =>
  transition(samplePlan, state, command, now)[0] as ActiveState;

const begun = after({ status: 'ready' }, { type: 'start' }, 0);
const late = after(begun, { type: 'tick' }, 9980);

it('shows the step that will be on when the picture is seen', () => {
  expect(foresee(samplePlan, late, 9999)).toBe(late);
  expect(foresee(samplePlan, late, 10_010)).toMatchObject({ step: 1, stepStartedAt: 10_000 });
});

it('looks the same once the boundary has passed, so that nothing is drawn twice', () => {
  const foreseen = foresee(samplePlan, late, 10_010);
  expect(isAlike(after(late, { type: 'tick' }, 10_000), foreseen)).toBe(true);
  expect(isAlike(late, foreseen)).toBe(false);
});

it('shows nothing ahead of a pause', () => {
  const paused = after(late, { type: 'pause' }, 9990);
  expect(foresee(samplePlan, paused, 10_010)).toBe(paused);
});

it('is never over before it is over', () => {
  const last = after(late, { type: 'jump', step: samplePlan.steps.length - 1 }, 9990);
  const end = after(last, { type: 'tick' }, 9995);
  expect(foresee(samplePlan, end, 100_000_000).status).toBe('running');
});

it('sees what a press has changed', () => {
  expect(isAlike(begun, after(begun, { type: 'extend', byMs: 5000 }, 100))).toBe(false);
  expect(isAlike(begun, after(begun, { type: 'pause' }, 100))).toBe(false);
});
