import { isCare } from '../routine/purpose.ts';
import type { BookEntry, Routine, UsualWay } from '../routine/routine.ts';

interface Library<E extends BookEntry> {
  readonly routines: readonly Routine[];
  readonly exercises: ReadonlyMap<string, E>;
}

interface Use extends UsualWay {
  readonly id: string;
  readonly rank: number;
}

const usesIn = (routines: readonly Routine[]): readonly Use[] =>
  routines
    .flatMap((routine) => routine.blocks)
    .flatMap(({ purpose, slots }) =>
      slots.flatMap((slot) =>
        [slot, ...slot.alternatives].map((each, i) => {
          const care = isCare(purpose);
          return {
            id: each.exercise,
            dose: each.dose ?? slot.dose,
            sides: each.sides ?? slot.sides,
            sets: slot.sets,
            care,
            rank: (care ? 3 : 0) + (i === 0 ? 0 : each.dose ? 1 : 2),
          };
        }),
      ),
    );

/**
 * Adds to each exercise how the routines do it: as work rather than to warm up, and as a first choice rather than an
 * alternative. An exercise that is swapped in brings this with it.
 */
export function withUsualWays<E extends BookEntry>({ routines, exercises }: Library<E>): Library<E> {
  const book = new Map(exercises);
  // The best comes last and stays.
  for (const { id, rank: _, ...usual } of usesIn(routines)
    .toReversed()
    .sort((a, b) => b.rank - a.rank)) {
    const exercise = book.get(id);
    if (exercise) book.set(id, { ...exercise, usual });
  }
  return { routines, exercises: book };
}
