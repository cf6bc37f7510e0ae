import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import { loadKind } from '../../../src/core/owns/load-kind.ts';
import { compilePlan } from '../../../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import type { PlanSlot } from '../../../src/core/plan/plan.ts';
import { swapCandidates } from '../../../src/core/plan/swap-candidates.ts';
import { EQUIPMENT, type Equipment } from '../../../src/core/routine/equipment.ts';
import { isCare, type Purpose } from '../../../src/core/routine/purpose.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';

const { routines, exercises } = shippedLibrary;

interface Planned {
  readonly slot: PlanSlot;
  readonly purpose: Purpose;
}

const everySlot = (equipment: readonly Equipment[]): Planned[] =>
  routines.flatMap((routine) =>
    compilePlan(routine, exercises, {
      ...defaultChoices(routine, DEFAULT_SETTINGS),
      equipment,
    }).blocks.flatMap(({ slots, purpose }) =>
      slots.flatMap((each) => (each.kind === 'planned' ? [{ slot: each.slot, purpose }] : [])),
    ),
  );

const instead = ({ slot, purpose }: Planned, equipment: readonly Equipment[]) =>
  swapCandidates(slot, isCare(purpose), routines, exercises, equipment);

function slotOf(exercise: string, equipment: readonly Equipment[]): Planned {
  const found = everySlot(equipment).find(({ slot }) => slot.exercise === exercise);
  if (!found) throw new Error(`Nothing does ${exercise}.`);
  return found;
}

describe('the exercises offered for a swap', () => {
  it('begin with the author’s own alternatives whose equipment is at hand', () => {
    const gym: Equipment[] = ['pull-up-bar', 'cable', 'assist-machine'];
    expect(instead(slotOf('pull-up', gym), gym).map(({ exercise }) => exercise.id)).toEqual([
      'pull-up',
      'machine-assisted-pull-up',
      'negative-pull-up',
      'close-grip-pulldown',
      'prone-pulldown',
      'lat-pulldown',
      'neutral-grip-pulldown',
      'seated-cable-row',
      'band-assisted-pull-up',
      'band-pulldown',
    ]);
  });

  it('offer the easier and the harder way after the author’s own', () => {
    const kit: Equipment[] = ['dumbbells'];
    const { slot, purpose } = slotOf('side-plank', kit);
    const ways = ['bird-dog', 'plank-shoulder-tap'];
    const offered = swapCandidates(slot, isCare(purpose), routines, exercises, kit, ways);
    expect(offered.slice(0, 3).map(({ exercise }) => exercise.id)).toEqual(['side-plank', ...ways]);
  });

  it('include others for an exercise without alternatives', () => {
    const kit: Equipment[] = ['dumbbells', 'band'];
    const names = instead(slotOf('single-arm-row', kit), kit).map(({ exercise }) => exercise.id);
    expect(names.slice(0, 3)).toEqual(['single-arm-row', 'band-row', 'dumbbell-row']);
  });

  it('name the equipment the author’s alternatives need, and include no other whose equipment is missing', () => {
    for (const planned of everySlot(EQUIPMENT)) {
      for (const { exercise, missing } of instead(planned, ['band'])) {
        expect(missing).toEqual(exercise.equipment.filter((piece) => piece !== 'band'));
        expect(missing.length === 0 || planned.slot.candidates.includes(exercise.id)).toBe(true);
      }
    }
  });

  it('have no heavy lift for a slot of the body alone', () => {
    for (const planned of everySlot(EQUIPMENT)) {
      const meant = exercises.get(planned.slot.candidates[0] ?? '');
      if (loadKind(meant?.equipment ?? []) !== 'none') continue;
      const others = instead(planned, EQUIPMENT).filter(
        ({ exercise }) => !planned.slot.candidates.includes(exercise.id),
      );
      const lifts = others.filter(({ exercise }) =>
        ['barbell', 'dumbbells', 'stack'].includes(loadKind(exercise.equipment)),
      );
      expect(lifts).toEqual([]);
    }
  });

  it('train the same muscles, and never replace work with a stretch', () => {
    for (const planned of everySlot(EQUIPMENT)) {
      const worked = exercises.get(planned.slot.candidates[0] ?? '')?.muscles.main ?? [];
      const others = instead(planned, EQUIPMENT).filter(
        ({ exercise }) => !planned.slot.candidates.includes(exercise.id),
      );
      for (const { exercise } of others) {
        expect(exercise.muscles.main.some((muscle) => worked.includes(muscle))).toBe(true);
        expect(isCare(planned.purpose) || !/stretch|childs-pose|cobra/.test(exercise.id)).toBe(true);
      }
    }
  });

  it('are the same, each listed once, whichever of them is in the slot', () => {
    for (const planned of everySlot(EQUIPMENT)) {
      const ids = instead(planned, EQUIPMENT).map(({ exercise }) => exercise.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const exercise of ids) {
        const other = { ...planned, slot: { ...planned.slot, exercise } };
        expect(instead(other, EQUIPMENT).map((each) => each.exercise.id)).toEqual(ids);
      }
    }
  });
});
