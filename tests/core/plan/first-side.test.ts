import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { planFor } from '../../../src/core/plan/fit/plan-for.ts';
import { isWork } from '../../../src/core/plan/plan.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { weakerSide } from '../../../src/core/training/progress/weaker-side.ts';
import type { SessionRecord } from '../../../src/core/training/record.ts';

const { routines, exercises } = shippedLibrary;
const strong = routines.find(({ id }) => id === 'strong-back-45')!;
const aim = { sets: 3, reps: 8, holdMs: null, kg: 20, slowerMs: 0 };

function sides(turn: number, first?: 'left' | 'right') {
  const choices = { ...defaultChoices(strong, DEFAULT_SETTINGS), minutes: null, turn };
  const slot = strong.blocks
    .flatMap(({ slots }) => slots)
    .find(({ exercise }) => exercise === 'single-arm-row')!;
  const aims = first ? { [`${slot.id}/single-arm-row`]: { ...aim, first } } : {};
  return planFor(strong, exercises, choices, aims)
    .steps.filter(isWork)
    .flatMap(({ set }) => (set.exercise === 'single-arm-row' ? set.side : []))
    .slice(0, 2);
}

describe('the side that begins', () => {
  it('changes from session to session', () => {
    expect(sides(0)).toEqual(['left', 'right']);
    expect(sides(1)).toEqual(['right', 'left']);
  });

  it('is the weaker one, when it is known', () => {
    expect(sides(0, 'right')).toEqual(['right', 'left']);
    expect(sides(1, 'left')).toEqual(['left', 'right']);
  });

  it('is told from what both did: left 20 kg × 8, right 26 kg × 8', () => {
    const set = (side: 'left' | 'right', kg: number) => ({
      exercise: 'single-arm-row',
      side,
      result: { kg, reps: 8, holdMs: null },
    });
    const records = [{ sets: [set('left', 20), set('right', 26)] }] as unknown as SessionRecord[];
    expect(weakerSide(records, 'single-arm-row')).toBe('left');
    expect(weakerSide([], 'single-arm-row')).toBeNull();
  });
});
