import { expect, it } from 'vitest';
import { countdown } from '../../../src/core/duration.ts';
import { foresee, isAlike, SIGHT_MS } from '../../../src/core/session/foresee.ts';
import { type ActiveState, type Command } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { remainingMs } from '../../../src/core/session/views.ts';
import { samplePlan } from '../../support/sample-plan.ts';

const after = (state: ActiveState | { status: 'ready' }, command: Command, now: number) =>
  transition(samplePlan, state, command, now)[0] as ActiveState;

const begun = after({ status: 'ready' }, { type: 'start' }, 0);
const late = after(begun, { type: 'tick' }, 9980);

it('shows the step that will be on when the picture is seen', () => {
  expect(foresee(samplePlan, late, 9969)).toBe(late);
  expect(foresee(samplePlan, late, 9980)).toMatchObject({ step: 1, stepStartedAt: 10_000 });
});

it('looks the same once the boundary has passed, so that nothing is drawn twice', () => {
  const foreseen = foresee(samplePlan, late, 9980);
  expect(isAlike(after(late, { type: 'tick' }, 10_000), foreseen)).toBe(true);
  expect(isAlike(late, foreseen)).toBe(false);
});

it('shows a pause with the second that had been drawn when it began', () => {
  const running = after(begun, { type: 'tick' }, 3985);
  const paused = after(running, { type: 'pause' }, 3985);
  const seconds = (state: ActiveState, now: number) => countdown(remainingMs(samplePlan, state, now) ?? 0);
  const drawn = seconds(foresee(samplePlan, running, 3985), 3985 + SIGHT_MS);
  for (const now of [3985, 4100, 90_000]) {
    expect(seconds(foresee(samplePlan, paused, now), now + SIGHT_MS)).toBe(drawn);
  }
});

it('keeps a pause within its step', () => {
  const paused = after(late, { type: 'pause' }, 9990);
  const seen = foresee(samplePlan, paused, 10_010);
  expect(seen).toMatchObject({ step: 0, status: 'paused' });
  expect(remainingMs(samplePlan, seen, 10_010)).toBe(1);
});

it('is never over before it is over', () => {
  const last = after(late, { type: 'jump', step: samplePlan.steps.length - 1 }, 9990);
  const end = after(last, { type: 'tick' }, 9995);
  expect(foresee(samplePlan, end, 9995, 100_000_000).status).toBe('running');
});

it('sees what a press has changed', () => {
  expect(isAlike(begun, after(begun, { type: 'extend', byMs: 5000 }, 100))).toBe(false);
  expect(isAlike(begun, after(begun, { type: 'pause' }, 100))).toBe(false);
});
