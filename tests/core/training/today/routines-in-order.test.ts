import { describe, expect, it } from 'vitest';
import type { SessionDigest } from '../../../../src/core/training/digest.ts';
import { DAY_MS } from '../../../../src/core/training/history/days.ts';
import { routinesInOrder } from '../../../../src/core/training/today/routines-in-order.ts';

import { ROUTINES, session, TODAY } from './sample-today.ts';

const NOW = (TODAY + 1) * DAY_MS;

describe('the routines of a person', () => {
  const ids = (favourites: readonly string[], sessions: readonly SessionDigest[]) =>
    routinesInOrder(ROUTINES, sessions, favourites, NOW).map(({ id }) => id);

  it('are listed by when they were last done, or in the order of the library without a session', () => {
    expect(ids([], [])).toEqual(['back', 'hips', 'legs', 'desk']);
    expect(ids([], [session('legs', 1), session('hips', 5)])).toEqual(['legs', 'hips', 'back', 'desk']);
  });

  it('are not led by one that a wrong clock has dated a year ahead', () => {
    expect(ids([], [session('desk', -365), session('desk', 9), session('legs', 1)])).toEqual([
      'legs',
      'desk',
      'back',
      'hips',
    ]);
  });

  it('begin with the favourites', () => {
    expect(ids(['desk'], [session('legs', 1)])).toEqual(['desk', 'legs', 'back', 'hips']);
  });
});
