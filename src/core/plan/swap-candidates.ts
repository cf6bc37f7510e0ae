import { type LoadKind, loadKind } from '../owns/load-kind.ts';
import type { Equipment } from '../routine/equipment.ts';
import type { Exercise } from '../routine/exercise.ts';
import { isCare } from '../routine/purpose.ts';
import type { Dose, ExerciseBook, Routine } from '../routine/routine.ts';
import type { PlanSlot } from './plan.ts';

/** An exercise that could stand in for another. */
export interface Candidate {
  readonly exercise: Exercise;
  /** The equipment it needs that is not at hand; empty when it can be done now. */
  readonly missing: readonly Equipment[];
}

/** The most candidates to offer, unless the author and the ways name more. */
const MOST = 8;

/** How an exercise is used: as work or to warm up and stretch, for reps or held. */
const wayOf = (care: boolean, { kind }: Pick<Dose, 'kind'>): string => `${care ? 'care' : 'work'} ${kind}`;

/** Every way in which each exercise is used in the routines. */
function usesIn(routines: readonly Routine[]): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  for (const { purpose, slots } of routines.flatMap((routine) => routine.blocks)) {
    for (const slot of slots) {
      for (const { exercise, dose } of [slot, ...slot.alternatives]) {
        const use = wayOf(isCare(purpose), dose ?? slot.dose);
        uses.set(exercise, (uses.get(exercise) ?? new Set()).add(use));
      }
    }
  }
  return uses;
}

/** What an exercise may be loaded with; the body alone is the lightest. */
const WEIGHTS: readonly LoadKind[] = ['barbell', 'dumbbells', 'stack'];
const FREE_WEIGHTS: readonly LoadKind[] = ['barbell', 'dumbbells'];

/** Whether it has a weight where the body alone was meant, or a free weight where the body hangs or is held. */
function isHeavyFor({ equipment: lift }: Exercise, { equipment: place }: Exercise): boolean {
  const load = loadKind(lift);
  const meant = loadKind(place);
  return meant === 'none' ? WEIGHTS.includes(load) : meant === 'body' && FREE_WEIGHTS.includes(load);
}

/**
 * How much of the same muscles two exercises train, 0 to 1: the share of the first one's muscles that the second one
 * works, where a main muscle counts three times a helping one. 0 when they share no main muscle.
 */
function likeness({ muscles: a }: Exercise, { muscles: b }: Exercise): number {
  if (!a.main.some((muscle) => b.main.includes(muscle))) return 0;
  const worked = new Set([...a.main, ...a.also, ...b.main, ...b.also]);
  const weight = ({ main, also }: Exercise['muscles'], muscle: Exercise['muscles']['main'][number]) =>
    main.includes(muscle) ? 3 : also.includes(muscle) ? 1 : 0;
  let shared = 0;
  let all = 0;
  for (const muscle of worked) {
    shared += Math.min(weight(a, muscle), weight(b, muscle));
    all += Math.max(weight(a, muscle), weight(b, muscle));
  }
  return shared / all;
}

/**
 * The exercises that could fill a slot, best first: those the author names, in that order, then the easier and harder
 * ways (`ways`), then those that train the same muscles as the author's first choice in the same way, the most alike
 * first. Exercises that can be done now come first; others are listed only when the author or a way names them. The
 * current exercise is among them. Likeness offers no weight in the place of an exercise without one.
 */
export function swapCandidates(
  slot: Pick<PlanSlot, 'candidates'> & { readonly dose: Pick<Dose, 'kind'> },
  care: boolean,
  routines: readonly Routine[],
  book: ExerciseBook,
  equipment: readonly Equipment[],
  ways: readonly string[] = [],
): readonly Candidate[] {
  const meant = book.get(slot.candidates[0] ?? '');
  if (!meant) return [];
  const uses = usesIn(routines);
  const use = wayOf(care, slot.dose);
  const candidate = (exercise: Exercise): Candidate => ({
    exercise,
    missing: exercise.equipment.filter((piece) => !equipment.includes(piece)),
  });
  const named = [...new Set([...slot.candidates, ...ways])];
  const own = named.flatMap((id) => book.get(id) ?? []).map(candidate);
  const others = [...book.values()]
    .filter(({ id }) => !named.includes(id) && uses.get(id)?.has(use))
    .filter((exercise) => !isHeavyFor(exercise, meant))
    .map((exercise) => ({ ...candidate(exercise), like: likeness(meant, exercise) }))
    .filter(({ like, missing }) => like > 0 && missing.length === 0)
    .toSorted((a, b) => b.like - a.like || a.exercise.id.localeCompare(b.exercise.id))
    .map(({ exercise, missing }) => ({ exercise, missing }));
  const can = own.filter(({ missing }) => missing.length === 0);
  const cannot = own.filter(({ missing }) => missing.length > 0);
  return [...can, ...others.slice(0, Math.max(0, MOST - can.length)), ...cannot];
}
