import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../../src/app/shipped/shipped-library.ts';
import type { Equipment } from '../../../../src/core/routine/equipment.ts';
import { waysFor } from '../../../../src/core/training/progress/ways-for.ts';
import { coachLibrary } from '../../../../tools/coach/coach-library.ts';

const { routines, exercises } = shippedLibrary;
const ladderOf = (id: string) => coachLibrary.exercises.get(id) ?? {};

function ways(id: string, equipment: readonly Equipment[], swaps: Readonly<Record<string, string>> = {}) {
  const routine = routines.find((each) => each.id === id);
  if (!routine) throw new Error(`No routine ${id}.`);
  const of = waysFor(routine, exercises, { equipment, swaps }, ladderOf);
  return {
    harder: (exercise: string) => of(exercise).harder?.exercise ?? null,
    easier: (exercise: string) => of(exercise).easier?.exercise ?? null,
  };
}

const BAND: readonly Equipment[] = ['band', 'doorway', 'towel'];

describe('a harder or easier way', () => {
  it('is one that the equipment at hand allows', () => {
    expect(ways('posture-15', [...BAND, 'roman-chair']).harder('superman')).toBe('back-extension');
    expect(ways('posture-15', BAND).harder('superman')).toBeNull();
    expect(ways('strong-back-45', ['pull-up-bar']).easier('pull-up')).not.toBe('band-assisted-pull-up');
  });

  it('is not one that the session trains already', () => {
    expect(ways('posture-15', BAND).easier('band-row')).toBeNull();
    expect(ways('strong-back-45', BAND).easier('band-row')).toBe('shoulder-blade-squeeze');
  });

  it('leads back up to what the slot was meant for', () => {
    const swapped = ways('strong-back-45', BAND, { 'compound.2': 'shoulder-blade-squeeze' });
    expect(swapped.harder('shoulder-blade-squeeze')).not.toBeNull();
    const assisted = ['pull-up-bar', 'band'] as const;
    expect(
      ways('strong-back-45', assisted, { 'compound.3': 'band-assisted-pull-up' }).harder(
        'band-assisted-pull-up',
      ),
    ).toBe('pull-up');
  });

  it('with a band is never one that needs a cable', () => {
    const all = [...exercises.keys()].map((id) => ways('strong-back-45', BAND).harder(id));
    const needs = all.flatMap((id) => (id ? (exercises.get(id)?.equipment ?? []) : []));
    expect(needs.filter((piece) => !BAND.includes(piece))).toEqual([]);
  });
});
