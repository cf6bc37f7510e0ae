import { describe, expect, it } from 'vitest';
import { isWanted, quietFrom } from '../../../src/core/session/cues.ts';
import { dueBetween } from '../../../src/core/session/due-between.ts';
import type { SessionState } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { samplePlan as plan } from '../../support/sample-plan.ts';

const [started] = transition(plan, { status: 'ready' }, { type: 'start' }, 0);
const at = (now: number): SessionState => transition(plan, started, { type: 'tick' }, now)[0];
const quiet = (now: number) => quietFrom(dueBetween(plan, at(now), now, now + 20_000), now, 1000);

describe('a moment that no cue follows within a second', () => {
  it('is now, when the next cue is further off', () => {
    expect(quiet(1000)).toBe(1000);
    expect(quiet(12_000)).toBe(12_000);
  });

  it('is right after a cue that is about to sound', () => {
    expect(quiet(29_200)).toBe(30_000);
  });

  it('is not between the counts of the last seconds, but after them', () => {
    expect(quiet(4500)).toBe(10_000);
    expect(quiet(47_100)).toBe(50_000);
  });

  it('is never followed by a cue, anywhere in the session', () => {
    for (let now = 0; now < 100_000; now += 333) {
      const from = quiet(now);
      expect(from).toBeGreaterThanOrEqual(now);
      expect(dueBetween(plan, at(now), from + 1, from + 1001)).toEqual([]);
    }
  });
});

it('only counts that begin earlier than the user chose are unwanted', () => {
  expect([4, 3, 0].map((count) => isWanted({ count }, 3))).toEqual([false, true, true]);
  expect(isWanted({ count: 0 }, 0)).toBe(true);
});
