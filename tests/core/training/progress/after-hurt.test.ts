import { describe, expect, it } from 'vitest';
import type { Pain } from '../../../../src/core/session/pain.ts';
import { afterHurt } from '../../../../src/core/training/progress/after-hurt.ts';
import { suggest } from '../../../../src/core/training/progress/suggest.ts';
import { BARBELL, NOW, session } from './past-sessions.ts';

const pain = (level: number): Pain => ({ place: 'lower-back', side: null, level, sharp: false });
const after = (kind: 'hold' | 'without', level: number, ...lines: readonly string[]) => {
  const past = lines.map(session);
  const hurt = { kind, pain: pain(level), session: past[0]?.session ?? 'one' } as const;
  return afterHurt(hurt, past, BARBELL, suggest(past, BARBELL, NOW));
};

describe('after a pain', () => {
  it('of 4, next time stays at the 60 kg that the set after it was done with', () => {
    expect(after('hold', 4, '3d 8: 8@80 8@60 8@60 right')).toMatchObject({
      suggestion: { aim: { kg: 60, reps: 8 }, reason: { code: 'pain', pain: { level: 4 }, next: 'hold' } },
      stay: { kg: 60 },
    });
  });

  it('of 5, nothing gets harder although every set reached the top', () => {
    expect(after('hold', 5, '3d 12: 12@60 12@60 12@60 easy').suggestion.aim).toMatchObject({
      kg: 60,
      reps: 12,
    });
  });

  it('of 4, weeks ago, a break still makes it lighter', () => {
    const { suggestion } = after('hold', 4, '30d 8: 8@60 8@60 8@60 right');
    expect(suggestion.reason.code).toBe('away');
    expect(suggestion.aim.kg).toBeLessThan(60);
  });

  it('of 7, next time starts without it; who tries it again begins a quarter lighter', () => {
    const { suggestion, stay } = after('without', 7, '3d 8: 8@80 8@80 right');
    expect(suggestion).toMatchObject({ aim: { without: true }, reason: { code: 'pain', next: 'without' } });
    expect(stay.kg).toBe(60);
    expect(stay).not.toHaveProperty('without');
  });

  it('in the first set ever, nothing is known but that it starts without', () => {
    expect(after('without', 7).suggestion.aim).toMatchObject({ without: true, kg: null });
  });
});
