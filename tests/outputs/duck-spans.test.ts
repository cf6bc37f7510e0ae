import { expect, it } from 'vitest';
import { transition } from '../../src/core/session/transition.ts';
import { duckSpans } from '../../src/outputs/soundtrack/duck-spans.ts';
import { soundtrackOf } from '../../src/score/soundtrack.ts';
import { samplePlan } from '../support/sample-plan.ts';

const inKg = () => 'kg' as const;

const SETTINGS = { countdownSeconds: 3, scaleOf: inKg, voice: 'off' } as const;
const MINUTE = 60_000;

it('music ducks for everything in the soundtrack except the tempo, also during an open set', () => {
  const [state] = transition(samplePlan, { status: 'ready' }, { type: 'start' }, 0);
  const cues = soundtrackOf(samplePlan, state, 0, { ...SETTINGS, speed: 1 })?.cues ?? [];
  const heard = cues.filter(({ kind, atMs }) => !kind.startsWith('tempo') && atMs < 6 * MINUTE);
  expect(heard.some(({ atMs }) => atMs > 5 * MINUTE)).toBe(true);
  const uncovered = heard.filter(({ atMs }) => {
    // Computed as the music output does at that moment.
    const now = atMs - 1000;
    const [there] = transition(samplePlan, state, { type: 'tick' }, now);
    const spans = duckSpans(samplePlan, there, now - 15_000, now + MINUTE, SETTINGS, 1);
    return !spans.some(({ from, to }) => from < atMs && to > atMs);
  });
  expect(uncovered).toEqual([]);
});
