import { describe, expect, it } from 'vitest';
import { suggest } from '../../../../src/core/training/progress/suggest.ts';
import type { Target } from '../../../../src/core/training/progress/suggestion.ts';
import { nextTimeWords } from '../../../../src/words/en/next-time-words.ts';
import { plainSpaces } from '../../../support/plain-spaces.ts';
import { NOW, ROW, session } from './past-sessions.ts';
import { FIXED, TABLE } from './suggestion-table.ts';

function aimWords(target: Target, past: readonly string[]) {
  const suggestion = suggest(past.map(session), target, NOW);
  if (!suggestion) return null;
  const { aim, reason } = suggestion;
  const value = aim.reps ?? `${(aim.holdMs ?? 0) / 1000} s`;
  const load = aim.kg === null ? '' : `${aim.kg} × `;
  return {
    aim: `${load}${value}${aim.slowerMs ? ` +${aim.slowerMs / 1000}` : ''}${aim.sets === null ? '' : `, ${aim.sets} sets`}`,
    reason: plainSpaces(nextTimeWords.reason(reason, target.unit)),
  };
}

describe('what to aim for next time', () => {
  it.each(TABLE)('after %s', (_, target, past, aim, reason) => {
    expect(aimWords(target, past)).toEqual({ aim, reason });
  });

  it('is unchanged for an exercise that was swapped for another after one of three sets', () => {
    const past = session('3d 12: 12@20');
    const swapped = { ...past, sets: past.sets.map((set) => ({ ...set, sets: 3 })) };
    const suggestion = suggest([swapped], ROW, NOW);
    expect(suggestion?.aim).toMatchObject({ kg: 20, reps: 12 });
    expect(suggestion && plainSpaces(nextTimeWords.reason(suggestion.reason, 'kg'))).toBe(
      '1 of 3 sets last time: all of them first.',
    );
  });

  it('is nothing before the first time', () => {
    expect(suggest([], ROW, NOW)).toBeNull();
  });

  it('is nothing if the routine leaves nothing to choose', () => {
    expect(suggest([session('3d 30s: 30 30')], FIXED, NOW)).toBeNull();
  });
});
