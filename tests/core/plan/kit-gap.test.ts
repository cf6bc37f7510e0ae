import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { kitGap } from '../../../src/core/plan/kit-gap.ts';
import type { Equipment } from '../../../src/core/routine/equipment.ts';
import type { Routine } from '../../../src/core/routine/routine.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';

const { routines, exercises } = shippedLibrary;
const gapOf = (routine: Routine, equipment: readonly Equipment[], all = routines) =>
  kitGap(routine, all, exercises, { ...defaultChoices(routine, DEFAULT_SETTINGS), equipment });

/** A routine as it would be without stand-ins for missing equipment. */
const withoutAlternatives = (routine: Routine): Routine => ({
  ...routine,
  blocks: routine.blocks.map((block) => ({
    ...block,
    slots: block.slots.map((slot) => ({ ...slot, alternatives: [] })),
  })),
});

describe('a kit', () => {
  it.each([
    ['a band only', ['band']],
    ['nothing', []],
  ] as const)('of %s leaves every shipped routine worth its name', (_, equipment) => {
    for (const routine of routines) expect(gapOf(routine, equipment)).toBeNull();
  });

  it('that leaves fewer than two main movements is told, with a routine that suits it', () => {
    const bare = routines.map((routine) =>
      routine.id === 'strong-back-45' ? withoutAlternatives(routine) : routine,
    );
    const strong = bare.find(({ id }) => id === 'strong-back-45');
    if (!strong) throw new Error('No Strong Back.');
    const gap = gapOf(strong, ['pull-up-bar'], bare);
    expect(gap?.left).toEqual(['Pull-Up']);
    expect(gap?.instead?.id).not.toBe(strong.id);
    expect(gap && gap.instead && gapOf(gap.instead, ['pull-up-bar'], bare)).toBeNull();
    expect(gapOf(strong, [], [strong])).toEqual({ left: [], instead: null });
  });
});
