import { describe, expect, it } from 'vitest';
import type { SessionDigest } from '../../../../src/core/training/digest.ts';
import { routinesInOrder } from '../../../../src/core/training/today/routines-in-order.ts';
import { ROUTINES, session } from './sample-today.ts';

describe('the routines of a person', () => {
  const ids = (favourites: readonly string[], sessions: readonly SessionDigest[]) =>
    routinesInOrder(ROUTINES, sessions, favourites).map(({ id }) => id);

  it('are listed by when they were last done, or in the order of the library without a session', () => {
    expect(ids([], [])).toEqual(['back', 'hips', 'legs', 'desk']);
    expect(ids([], [session('legs', 1), session('hips', 5)])).toEqual(['legs', 'hips', 'back', 'desk']);
  });

  it('begin with the favourites', () => {
    expect(ids(['desk'], [session('legs', 1)])).toEqual(['desk', 'legs', 'back', 'hips']);
  });
});
