import { describe, expect, it } from 'vitest';
import { loadKind } from '../../../src/core/owns/load-kind.ts';
import { compilePlan } from '../../../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { plannedIn } from '../../../src/core/plan/plan.ts';
import { swapCandidates } from '../../../src/core/plan/swap-candidates.ts';
import { EQUIPMENT } from '../../../src/core/routine/equipment.ts';
import { isCare } from '../../../src/core/routine/purpose.ts';
import type { Routine, Slot } from '../../../src/core/routine/routine.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { coachLibrary } from '../../../tools/coach/coach-library.ts';

const { routines, exercises } = coachLibrary;

const waysOf = (id: string): readonly string[] => {
  const { easier, harder } = exercises.get(id) ?? {};
  return [easier, harder].flatMap((way) => way?.exercise ?? []);
};

interface Place {
  readonly routine: Routine;
  readonly slot: Slot;
  readonly care: boolean;
  /** The exercise that is done there. */
  readonly done: string;
}

/** Every exercise in every slot that an author names it for. */
const places: readonly Place[] = routines.flatMap((routine) =>
  routine.blocks.flatMap(({ purpose, slots }) =>
    slots.flatMap((slot) =>
      [slot, ...slot.alternatives].map(({ exercise }) => ({
        routine,
        slot,
        care: isCare(purpose),
        done: exercise,
      })),
    ),
  ),
);

const named = [...exercises.keys()].flatMap((id) => waysOf(id).map((way) => [id, way] as const));

describe('every easier and harder way', () => {
  it('is an exercise of this app, with a page to open and a usual dose', () => {
    expect(named.length).toBeGreaterThan(80);
    const lost = named.filter(([, way]) => {
      const exercise = exercises.get(way);
      return !exercise?.setUp || exercise.usual === undefined;
    });
    expect(lost).toEqual([]);
  });

  it('is offered in the list of swaps, wherever its exercise is done', () => {
    const missing = places.flatMap(({ routine, slot, care, done }) => {
      const candidates = [slot.exercise, ...slot.alternatives.map(({ exercise }) => exercise)];
      const dose = slot.alternatives.find(({ exercise }) => exercise === done)?.dose ?? slot.dose;
      const ways = [...waysOf(slot.exercise), ...waysOf(done)];
      const place = { candidates, dose };
      const offered = swapCandidates(place, care, routines, exercises, EQUIPMENT, ways);
      const ids = offered.map(({ exercise }) => exercise.id);
      return waysOf(done)
        .filter((way) => !ids.includes(way))
        .map((way) => [routine.id, slot.id, done, way]);
    });
    expect(missing).toEqual([]);
  });

  it('can be swapped in, wherever its exercise is done, and asks for no weight it cannot carry', () => {
    const wrong = places.flatMap(({ routine, slot, done }) =>
      waysOf(done).filter((way) => {
        const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), equipment: EQUIPMENT };
        const plan = compilePlan(routine, exercises, { ...choices, swaps: { [slot.id]: way } });
        const planned = plan.blocks.flatMap(plannedIn).find(({ id }) => id === slot.id);
        const carries = loadKind(exercises.get(way)?.equipment ?? []) !== 'none';
        return planned?.exercise !== way || (!carries && planned.dose.kg !== undefined);
      }),
    );
    expect(wrong).toEqual([]);
  });
});
