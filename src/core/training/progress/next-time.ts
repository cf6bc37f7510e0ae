import { loadKind } from '../../owns/load-kind.ts';
import type { Owns } from '../../owns/owns.ts';
import type { Unit } from '../../owns/unit.ts';
import { type Aim, aimKey } from '../../plan/aims.ts';
import { isCare } from '../../routine/purpose.ts';
import type { ExerciseBook, Routine, Slot } from '../../routine/routine.ts';
import type { SessionRecord } from '../record.ts';
import { lastResultOf } from './last-result.ts';
import { pastOf } from './past.ts';
import { stayAim } from './same-aim.ts';
import { suggest } from './suggest.ts';
import type { Suggestion, Target } from './suggestion.ts';

/** The suggestions a person has refused, by refusalKey(), each with the session it was drawn from. */
export type Refusals = Readonly<Record<string, string>>;

/** `aim`: an aimKey(). */
export const refusalKey = (routine: string, aim: string): string => `${routine}/${aim}`;

/** The suggestion for one exercise of a routine. */
export interface NextTime {
  readonly key: string;
  readonly exercise: string;
  readonly name: string;
  readonly suggestion: Suggestion;
  /** The aim of a person who refuses it. */
  readonly stay: Aim;
  /** The session the suggestion is drawn from. A refusal holds until there is a newer one. */
  readonly from: string;
  readonly refused: boolean;
}

/** The names of an exercise's easier and harder way. */
export type Ways = (exercise: string) => { readonly harder: string | null; readonly easier: string | null };

interface Needs {
  readonly exercises: ExerciseBook;
  /** Newest first; the last few sessions of the routine are enough. */
  readonly records: readonly SessionRecord[];
  readonly refusals: Refusals;
  readonly ways: Ways;
  readonly unit: Unit;
  readonly owns: Owns;
  /** Wall-clock milliseconds. */
  readonly now: number;
}

function nextTimeOf(routine: string, slot: Slot, exercise: string, needs: Needs): NextTime | null {
  const known = needs.exercises.get(exercise);
  const own = slot.alternatives.find((each) => each.exercise === exercise);
  const sided = (own?.sides ?? slot.sides) !== 'both';
  // Reps for each side in turn say nothing of reps in all, when a slot has come to be done the other way.
  const past = pastOf(needs.records, routine, slot.id, exercise).filter(({ sets }) =>
    sets.every(({ side }) => (side !== null) === sided),
  );
  const [latest] = past;
  if (!known || !latest || (own?.sides ?? slot.sides) === 'split') return null;
  const target: Target = {
    sets: slot.sets,
    dose: own?.dose ?? slot.dose,
    load: loadKind(known.equipment),
    unit: needs.unit,
    owns: needs.owns,
    ...needs.ways(exercise),
  };
  const suggestion = suggest(past, target, needs.now);
  if (!suggestion) return null;
  const key = aimKey(slot.id, exercise);
  return {
    key,
    exercise,
    name: known.name,
    suggestion,
    stay: stayAim(lastResultOf(latest), target),
    from: latest.session,
    refused: needs.refusals[refusalKey(routine, key)] === latest.session,
  };
}

/** The suggestions for all exercises of a routine that have been done before, in the routine's order. */
export function nextTime(routine: Routine, needs: Needs): readonly NextTime[] {
  return routine.blocks.flatMap((block) => {
    if (isCare(block.purpose) || block.scheme.kind === 'interval') return [];
    return block.slots.flatMap((slot) =>
      [slot.exercise, ...slot.alternatives.map((each) => each.exercise)].flatMap(
        (exercise) => nextTimeOf(routine.id, slot, exercise, needs) ?? [],
      ),
    );
  });
}
