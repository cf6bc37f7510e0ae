import { isCare } from '../routine/purpose.ts';
import type { Alternative, Block, BookEntry, NumberRange, Routine, Slot } from '../routine/routine.ts';
import { type Aims, ANY_SLOT, aimKey, NO_AIMS } from './aims.ts';

/** One exercise alone, as a session of its own. */
interface Only {
  readonly routine: Routine;
  readonly aims: Aims;
}

interface Place {
  readonly routine: Routine;
  readonly block: Block;
  readonly slot: Slot;
  /** The alternative it is in the slot; null for the slot's own exercise. */
  readonly as: Alternative | null;
}

/** Rests where no routine says how long: between sets of an exercise that is only swapped in. */
const REST_MS: NumberRange = { low: 60_000, high: 90_000 };
/** The sets of an exercise whose clock or ladder says how often it is done: alone, it is done in sets. */
const UNDER_CLOCK: NumberRange = { low: 3, high: 3 };
const SLOT = 'only';

/** The id under which the sessions of one exercise alone are kept, as that of a routine. */
export const idAlone = (exercise: string): string => `${SLOT}-${exercise}`;

/** Places as work come before a warm-up, and as the first choice before an alternative. */
function placesOf(id: string, routines: readonly Routine[]): readonly Place[] {
  const all = routines.flatMap((routine) =>
    routine.blocks.flatMap((block) =>
      block.slots.flatMap((slot): readonly Place[] => {
        const as = slot.alternatives.find(({ exercise }) => exercise === id) ?? null;
        return slot.exercise === id || as
          ? [{ routine, block, slot, as: slot.exercise === id ? null : as }]
          : [];
      }),
    ),
  );
  const rank = ({ block, as }: Place) => (isCare(block.purpose) ? 2 : 0) + (as ? 1 : 0);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

/** A circuit counts rounds, and rests between slots; alone, its sets follow each other. */
function setsAndRest({ scheme }: Block, slot: Slot): Pick<Slot, 'sets' | 'restMs'> {
  switch (scheme.kind) {
    case 'straight':
      return { sets: slot.sets, restMs: slot.restMs };
    case 'superset':
      return { sets: slot.sets, restMs: scheme.restMs };
    case 'circuit':
    case 'interval':
      return { sets: scheme.rounds, restMs: scheme.roundRestMs };
    case 'ladder':
    case 'emom':
    case 'amrap':
    case 'for-time':
    case 'tabata':
      return { sets: UNDER_CLOCK, restMs: REST_MS };
  }
}

function blockOf(exercise: BookEntry, place: Place | undefined): Block | null {
  const named = { id: SLOT, name: exercise.name, scheme: { kind: 'straight' } } as const;
  const alone = { exercise: exercise.id, optional: false, alternatives: [], cue: null };
  if (place) {
    const { block, slot, as } = place;
    const { fewestSets: _, dropOrder: __, ...kept } = slot;
    const way = as ? { dose: as.dose ?? slot.dose, sides: as.sides ?? slot.sides } : {};
    const cue = as ? null : slot.cue;
    const slots = [{ ...kept, ...way, ...setsAndRest(block, slot), ...alone, cue }];
    return { ...named, purpose: block.purpose, slots };
  }
  const { usual } = exercise;
  if (!usual) return null;
  const { dose, sides, sets, care } = usual;
  const slots = [{ id: SLOT, dose, sides, sets, restMs: REST_MS, ...alone }];
  return { ...named, purpose: care ? 'mobility' : 'strength', slots };
}

/**
 * A session of one exercise, done and aimed at as in the routine that trains it; null when nothing says how it is done.
 * What is done in it counts for the exercise wherever else it is done.
 */
export function routineOfOne(
  exercise: BookEntry,
  routines: readonly Routine[],
  aims: Readonly<Record<string, Aims>>,
): Only | null {
  const places = placesOf(exercise.id, routines);
  const isAimed = ({ routine, slot }: Place) =>
    aims[routine.id]?.[aimKey(slot.id, exercise.id)] !== undefined;
  const place = places.find(isAimed) ?? places[0];
  const block = blockOf(exercise, place);
  if (!block) return null;
  const { id, language, name, equipment } = exercise;
  const swappedIn = Object.values(aims).flatMap((each) => each[aimKey(ANY_SLOT, id)] ?? [])[0];
  return {
    routine: {
      id: idAlone(id),
      language,
      name,
      summary: '',
      experience: [],
      targetMinutes: { low: 1, high: 60 },
      timesAWeek: { low: 1, high: 7 },
      consecutiveDays: true,
      equipment,
      advice: [],
      blocks: [block],
    },
    aims: place
      ? (aims[place.routine.id] ?? NO_AIMS)
      : swappedIn
        ? { [aimKey(SLOT, id)]: swappedIn }
        : NO_AIMS,
  };
}
