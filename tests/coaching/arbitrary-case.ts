import fc from 'fast-check';
import { loadKind } from '../../src/core/owns/load-kind.ts';
import { loadsOf } from '../../src/core/owns/loads.ts';
import { ownsOf, saidInShort } from '../../src/core/owns/owns.ts';
import type { Unit } from '../../src/core/owns/unit.ts';
import { EQUIPMENT } from '../../src/core/routine/equipment.ts';
import { isCare } from '../../src/core/routine/purpose.ts';
import type { Routine } from '../../src/core/routine/routine.ts';
import type { CaseSession, CaseSet, CoachCase } from '../../tools/coach/case-shape.ts';
import { coachLibrary } from '../../tools/coach/coach-library.ts';

const { exercises } = coachLibrary;

/** Exercises of a routine that train, with the kind of their dose. */
const trainedIn = (routine: Routine) =>
  routine.blocks
    .filter(({ purpose }) => !isCare(purpose))
    .flatMap(({ slots }) => slots)
    .flatMap((slot) => [
      { exercise: slot.exercise, kind: slot.dose.kind },
      ...slot.alternatives.map(({ exercise, dose }) => ({ exercise, kind: (dose ?? slot.dose).kind })),
    ]);

/** Desk Reset trains nothing. */
const routines = coachLibrary.routines.filter((each) => trainedIn(each).length > 0);

interface Kit {
  readonly unit: Unit;
  readonly owns: NonNullable<CoachCase['owns']>;
}

/** A weight that the person can build; null where there is none. */
function kgFor(exercise: string, { unit, owns }: Kit): fc.Arbitrary<number | null> {
  const load = loadKind(exercises.get(exercise)?.equipment ?? []);
  const loads = loadsOf({ load, unit, owns: ownsOf(saidInShort(owns), unit) });
  const usual = loads.filter((kg) =>
    load === 'body' ? kg >= 0 && kg <= 20 : Math.abs(kg) <= 200 && kg !== 0,
  );
  if (load === 'band' || usual.length === 0) return fc.constant(null);
  const some = fc.constantFrom(...usual);
  return load === 'body' ? fc.oneof(fc.constant(null), some) : some;
}

/** The sets of one exercise in one session: done, partly done, or left to the app. */
function setsFor({ exercise, kind }: ReturnType<typeof trainedIn>[number], kit: Kit): fc.Arbitrary<CaseSet> {
  const amount =
    kind === 'reps'
      ? fc.integer({ min: 1, max: 20 }).map((reps) => ({ reps }))
      : fc.integer({ min: 3, max: 60 }).map((s) => ({ holdMs: s * 1000 }));
  const felt = fc.oneof(
    fc.constant({}),
    fc.constantFrom('easy' as const, 'right' as const, 'hard' as const).map((effort) => ({ effort })),
    fc.integer({ min: 0, max: 6 }).map((reserve) => ({ reserve })),
  );
  const side = fc.constantFrom({}, {}, {}, { side: 'left' as const });
  const hurt = fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 10 }).map((pain) => ({ pain })) },
  );
  const times = fc.integer({ min: 1, max: 4 });
  const done = fc
    .tuple(kgFor(exercise, kit), amount, felt, side, hurt, times)
    .map(([kg, much, how, which, pain, n]) => ({
      exercise,
      kg,
      ...much,
      ...how,
      ...which,
      ...pain,
      times: n,
    }));
  const assumed = times.map((n) => ({ exercise, entered: false, times: n }));
  return fc.oneof({ weight: 5, arbitrary: done }, { weight: 1, arbitrary: assumed });
}

function sessionsOf(routine: Routine, kit: Kit): fc.Arbitrary<readonly CaseSession[]> {
  const all = trainedIn(routine);
  const session = fc
    .uniqueArray(fc.integer({ min: 0, max: all.length - 1 }), { minLength: 1, maxLength: 4 })
    .chain((picked) => fc.tuple(...picked.flatMap((i) => (all[i] ? [setsFor(all[i], kit)] : []))))
    .map((sets) => ({ routine: routine.id, sets }));
  // The same exercises again, so that rules about several sessions have something to say.
  return fc
    .array(session, { minLength: 1, maxLength: 3 })
    .chain((few) => fc.array(fc.constantFrom(...few), { minLength: 1, maxLength: 4 }));
}

const kits: fc.Arbitrary<Kit> = fc.record({
  unit: fc.constantFrom('kg' as const, 'lb' as const),
  owns: fc.constantFrom(
    {},
    { barKg: 20, platesKg: [20, 10, 5, 2.5, 1.25], dumbbellsKg: [4, 6, 8, 10, 12] },
    { barKg: 15, platesKg: [10, 5], dumbbellsKg: [5, 10] },
  ),
});

/** A history, a kit, a time and a day: the parts of a case, with nothing expected. */
export const cases: fc.Arbitrary<CoachCase> = fc
  .tuple(fc.constantFrom(...routines), kits)
  .chain(([routine, kit]) =>
    fc
      .record({
        level: fc.constantFrom('low' as const, 'middle' as const, 'high' as const),
        equipment: fc.oneof(fc.subarray([...EQUIPMENT]), fc.constant([...EQUIPMENT])),
        minutes: fc.option(fc.integer({ min: 3, max: 75 })),
        readiness: fc.constantFrom('good' as const, 'good' as const, 'so-so' as const, 'poor' as const),
        sessions: sessionsOf(routine, kit),
        breakDays: fc.constantFrom(1, 2, 3, 7, 24, 60, 120),
      })
      .map(({ level, equipment, minutes, readiness, sessions, breakDays }) => {
        const first = Date.UTC(2026, 0, 5, 12);
        const on = (days: number) => new Date(first + days * 86_400_000).toISOString();
        return {
          name: 'any',
          routine: routine.id,
          ...kit,
          today: on((sessions.length - 1) * 3 + breakDays),
          choices: { level, equipment, minutes, readiness },
          history: sessions.map((session, i) => ({ ...session, on: on(i * 3) })),
          expect: {},
        };
      }),
  );
