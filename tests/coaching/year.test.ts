import { beforeAll, describe, expect, it } from 'vitest';
import { isWork } from '../../src/core/plan/plan.ts';
import { faultsOf, stallsOf } from '../../tools/coach/year/judge-year.ts';
import { type Lived, liveYear } from '../../tools/coach/year/live-year.ts';
import { PEOPLE } from '../../tools/coach/year/people.ts';

/** The first weight or amount that each session asked of an exercise. */
const asked = (lived: readonly Lived[], exercise: string): readonly number[] =>
  lived.flatMap(({ plan }) => {
    const set = plan.steps.filter(isWork).find((step) => step.set.exercise === exercise)?.set;
    if (!set) return [];
    const { dose } = set;
    return dose.kg ?? (dose.kind === 'reps' ? dose.reps : dose.ms) * set.sets;
  });

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

  it('asks for more at its best than at its beginning', () => {
    const grown = person.shows.filter((exercise) => {
      const all = asked(lived, exercise);
      return Math.max(...all) > (all[0] ?? 0);
    });
    expect(grown.length).toBeGreaterThan(0);
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
