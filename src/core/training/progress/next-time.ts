import { rackOf } from '../../owns/loads.ts';
import type { Owns } from '../../owns/owns.ts';
import type { Unit } from '../../owns/unit.ts';
import { type Aim, ANY_SLOT, aimKey } from '../../plan/aims.ts';
import { repStep } from '../../routine/exercise.ts';
import { isCare } from '../../routine/purpose.ts';
import type { Dose, ExerciseBook, NumberRange, Routine, Scheme, Sides } from '../../routine/routine.ts';
import { afterPain, painNearby } from '../pain/after-pain.ts';
import { loadsPlace } from '../pain/loads-place.ts';
import type { SessionRecord } from '../record.ts';
import { afterHurt, afterHurtNearby, withoutIt } from './after-hurt.ts';
import { firstTime } from './first-time.ts';
import { lastResultOf } from './last-result.ts';
import type { Way } from './reason.ts';
import { relatedTo } from './related.ts';
import { stayAim } from './same-aim.ts';
import { suggest } from './suggest.ts';
import type { Suggestion, Target } from './suggestion.ts';
import { trainingLog } from './training-log.ts';

/** The suggestions a person has refused, by refusalKey(), each with the session it was drawn from. */
export type Refusals = Readonly<Record<string, string>>;

/** `aim`: an aimKey(). */
export const refusalKey = (routine: string, aim: string): string => `${routine}/${aim}`;

/** The suggestion for one exercise of a routine. */
export interface NextTime {
  readonly key: string;
  /** The slot it is for; null for an exercise that the routine does not name. */
  readonly slot: string | null;
  readonly exercise: string;
  readonly name: string;
  readonly suggestion: Suggestion;
  /** The aim of a person who refuses it. */
  readonly stay: Aim;
  /** The session the suggestion is drawn from. A refusal holds until there is a newer one. */
  readonly from: string;
  readonly refused: boolean;
}

/** An exercise's easier and harder way. */
export type Ways = (exercise: string) => { readonly harder: Way | null; readonly easier: Way | null };

export interface Needs {
  readonly routines: readonly Routine[];
  readonly exercises: ExerciseBook;
  /** Of all routines, newest first; the last few sessions of each are enough. */
  readonly records: readonly SessionRecord[];
  readonly refusals: Refusals;
  readonly ways: Ways;
  readonly unit: Unit;
  readonly owns: Owns;
  /** Wall-clock milliseconds. */
  readonly now: number;
}

type IsAsked = (exercise: string) => boolean;

/** An exercise in the way it would be done. */
interface Use {
  readonly exercise: string;
  /** Null for an exercise that the routine does not name. */
  readonly slot: string | null;
  readonly sets: NumberRange;
  readonly dose: Dose;
  readonly sides: Sides;
}

/** The schemes in which aims grow. Under a clock or on a ladder, the score grows instead. */
const PROGRESSES: readonly Scheme['kind'][] = ['straight', 'superset', 'circuit'];

const readUses = ({ blocks }: Routine): readonly Use[] =>
  blocks.flatMap((block) => {
    if (isCare(block.purpose) || !PROGRESSES.includes(block.scheme.kind)) return [];
    return block.slots.flatMap((slot) => [
      { ...slot, slot: slot.id },
      ...slot.alternatives.map(
        (each): Use => ({
          exercise: each.exercise,
          slot: slot.id,
          sets: slot.sets,
          dose: each.dose ?? slot.dose,
          sides: each.sides ?? slot.sides,
        }),
      ),
    ]);
  });

const uses = new WeakMap<Routine, readonly Use[]>();

/** The exercises of a routine that can progress, in its order. */
function usesIn(routine: Routine): readonly Use[] {
  const known = uses.get(routine);
  if (known) return known;
  const read = readUses(routine);
  uses.set(routine, read);
  return read;
}

/** The exercises that were done and that the routine does not name: each can be swapped in. */
function strangers(own: readonly Use[], isAsked: IsAsked, needs: Needs): readonly Use[] {
  const { exercises, records, routines } = needs;
  const known = new Set(own.map(({ exercise }) => exercise));
  const done = trainingLog(records, routines).exercises.filter(isAsked);
  return done.flatMap((exercise): readonly Use[] => {
    const way = known.has(exercise) ? undefined : exercises.get(exercise)?.usual;
    return way && !way.care ? [{ exercise, slot: null, ...way }] : [];
  });
}

const targetOf = (use: Pick<Use, 'exercise' | 'sets' | 'dose'>, needs: Needs): Target => ({
  sets: use.sets,
  dose: use.dose,
  repStep: repStep(needs.exercises.get(use.exercise) ?? {}),
  ...rackOf(needs.exercises.get(use.exercise)?.equipment ?? [], needs.unit, needs.owns),
  ...needs.ways(use.exercise),
});

/** Exercises of the routine that do not progress, as in a warm-up, and that hurt too much to begin with. */
function withoutThose(
  routine: Routine,
  others: readonly NextTime[],
  isAsked: IsAsked,
  { exercises, refusals, records, routines, now }: Needs,
): readonly NextTime[] {
  const log = trainingLog(records, routines);
  const known = new Set(others.map(({ key }) => key));
  const slots = routine.blocks.flatMap((block) => block.slots);
  return slots.flatMap(({ id: slot, exercise: first, alternatives }) =>
    [first, ...alternatives.map((each) => each.exercise)].flatMap((exercise): readonly NextTime[] => {
      if (!isAsked(exercise)) return [];
      const key = aimKey(slot, exercise);
      const name = exercises.get(exercise)?.name;
      const hurt = afterPain(log.sessionsOf(exercise, now), exercise, true);
      if (name === undefined || hurt.kind !== 'without' || known.has(key)) return [];
      const { session: from } = hurt;
      const refused = refusals[refusalKey(routine.id, key)] === from;
      return [{ key, slot, exercise, name, ...withoutIt(hurt), from, refused }];
    }),
  );
}

/**
 * The suggestions for all exercises that have been done before, in the routine's order; then for those it does not name.
 * `isAsked` leaves out exercises.
 */
export function nextTime(routine: Routine, needs: Needs, isAsked: IsAsked = () => true): readonly NextTime[] {
  const log = trainingLog(needs.records, needs.routines);
  const hurting = needs.records.filter(
    ({ startedAtWall, sets }) => startedAtWall <= needs.now && sets.some(({ pain }) => pain),
  );
  const own = usesIn(routine);
  const trained = (exercise: string, kind: Dose['kind'], sided: boolean | null) =>
    log.pastOf({ exercise, kind, sided }, needs.now);

  const asked = [...own.filter(({ exercise }) => isAsked(exercise)), ...strangers(own, isAsked, needs)];
  const trains = asked.flatMap((use): readonly NextTime[] => {
    const { exercise, dose, slot } = use;
    const known = needs.exercises.get(exercise);
    if (known === undefined || use.sides === 'split') return [];
    const { name } = known;
    const past = trained(exercise, dose.kind, use.sides !== 'both');
    const hurt = afterPain(log.sessionsOf(exercise, needs.now), exercise);
    if (past.length === 0 && hurt.kind === 'none' && relatedTo(exercise).length === 0) return [];
    const target = targetOf(use, needs);
    const key = aimKey(slot ?? ANY_SLOT, exercise);
    const place = { key, slot, exercise, name };
    const isRefused = (from: string) => needs.refusals[refusalKey(routine.id, key)] === from;
    if (hurt.kind !== 'none') {
      const after = afterHurt(hurt, past, target, suggest(past, target, needs.now));
      return [{ ...place, ...after, from: hurt.session, refused: isRefused(hurt.session) }];
    }
    const [latest] = past;
    if (!latest) {
      const first = firstTime(exercise, target, (related) => trained(related, dose.kind, null), needs);
      return first ? [{ ...place, ...first, refused: isRefused(first.from) }] : [];
    }
    // What the app assumed does not show that it went well after the pain.
    const entered = past.find((each) => lastResultOf(each).confirmed) ?? latest;
    const nearby = painNearby(hurting, exercise, entered.startedAtWall, (at) => loadsPlace(known, at));
    const suggestion = suggest(past, target, needs.now);
    if (nearby) {
      const after = afterHurtNearby(nearby, past, target, suggestion);
      return [{ ...place, ...after, from: nearby.session, refused: isRefused(nearby.session) }];
    }
    if (!suggestion) return [];
    const { session: from } = latest;
    const stay = stayAim(lastResultOf(latest), target);
    return [{ ...place, suggestion, stay, from, refused: isRefused(from) }];
  });
  return [...trains, ...withoutThose(routine, trains, isAsked, needs)];
}
