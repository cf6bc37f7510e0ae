import { beforeAll, describe, expect, it } from 'vitest';
import { loadKind } from '../../src/core/owns/load-kind.ts';
import { isWork } from '../../src/core/plan/plan.ts';
import { coachLibrary } from '../../tools/coach/coach-library.ts';
import { faultsOf, stallsOf } from '../../tools/coach/year/judge-year.ts';
import { type Lived, liveYear } from '../../tools/coach/year/live-year.ts';
import { PEOPLE } from '../../tools/coach/year/people.ts';

interface Asked {
  readonly kg: number | null;
  /** Reps, or milliseconds, of all sets. */
  readonly inAll: number;
}

/** What each session asked of an exercise. */
const asked = (lived: readonly Lived[], exercise: string): readonly Asked[] =>
  lived.flatMap(({ plan }) => {
    const set = plan.steps.filter(isWork).find((step) => step.set.exercise === exercise)?.set;
    if (!set) return [];
    const { dose } = set;
    return { kg: dose.kg ?? null, inAll: (dose.kind === 'reps' ? dose.reps : dose.ms) * set.sets };
  });

/** Whether a harder way was suggested in its place. */
const isOutgrown = (lived: readonly Lived[], exercise: string): boolean =>
  lived.some(({ next }) =>
    next.some(({ exercise: of, suggestion: { reason } }) => of === exercise && reason.code === 'harder-way'),
  );

/** More weight than the first that was known, more in all with it, or a harder way. */
function hasGrown(lived: readonly Lived[], exercise: string): boolean {
  const all = asked(lived, exercise);
  const load = loadKind(coachLibrary.exercises.get(exercise)?.equipment ?? []);
  const first = (load === 'body' ? undefined : all.find(({ kg }) => kg !== null)) ?? all[0];
  if (!first) return false;
  const isMore = ({ kg, inAll }: Asked) =>
    (kg ?? 0) > (first.kg ?? 0) || (kg === first.kg && inAll > first.inAll);
  return all.some(isMore) || isOutgrown(lived, exercise);
}

/**
 * The suggestions to hold longer that ask for less, over all sets, than was held before: a sentence for each. A hold that
 * sessions leave out may be forgotten: the rules look back over eight of them.
 */
function forgottenHolds(lived: readonly Lived[]): readonly string[] {
  const held = new Map<string, { readonly routine: string; readonly ms: number }>();
  return lived.flatMap(({ week, next, routine, record }) => {
    const forgotten = next.flatMap(({ exercise, suggestion: { aim, reason } }) => {
      const first = record.sets.find((set) => set.exercise === exercise);
      if (!['longer', 'same', 'more-sets'].includes(reason.code)) held.delete(exercise);
      if (reason.code !== 'longer' || !first || aim.holdMs === null) return [];
      const wanted = (aim.sets ?? first.sets) * aim.holdMs;
      return wanted < (held.get(exercise)?.ms ?? 0)
        ? [`Week ${week + 1}, ${exercise}: ${aim.holdMs} ms.`]
        : [];
    });
    const trained = new Set(record.sets.map(({ exercise }) => exercise));
    for (const [exercise, before] of held) {
      if (before.routine === routine && !trained.has(exercise)) held.delete(exercise);
    }
    for (const { exercise, sets, result } of record.sets) {
      const ms = result?.entered ? (result.holdMs ?? 0) * sets : 0;
      if (ms > (held.get(exercise)?.ms ?? 0)) held.set(exercise, { routine, ms });
    }
    return forgotten;
  });
}

describe.each(PEOPLE)('a year of $name, $who', (person) => {
  let lived: readonly Lived[] = [];
  beforeAll(async () => {
    lived = await liveYear(person);
  }, 120_000);

  it('has no session off its time, no absurd aim and no stall without an answer', () => {
    expect(faultsOf(person, lived)).toEqual([]);
    expect(lived.filter(({ reach }) => reach !== 'fits')).toEqual([]);
  });

  it('asks for less, or offers an easier way, after three tries that fell short', () => {
    const long = stallsOf(lived).filter(({ sessions, followed }) => sessions > 2 && followed !== null);
    expect(long.filter(({ followed }) => followed === 'reached')).toEqual([]);
  });

  it('asks for more of each exercise it shows than at its beginning', () => {
    expect(person.shows.filter((exercise) => !hasGrown(lived, exercise))).toEqual([]);
  });

  it('asks for at least what was held before when it asks to hold longer, unless that fell short or hurt', () => {
    expect(forgottenHolds(lived)).toEqual([]);
  });

  it('holds back while the back is sore', () => {
    const sore = lived.filter(({ events }) => events.includes('sore'));
    const reported = sore.filter(({ record }) => record.sets.some(({ pain }) => pain));
    const after = reported
      .slice(1)
      .flatMap(({ next }) => next.filter((each) => each.suggestion.reason.code === 'pain'));
    expect(after.length > 0).toBe(reported.length > 1);
  });
});
