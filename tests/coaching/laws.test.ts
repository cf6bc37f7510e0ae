import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKind } from '../../src/core/owns/load-kind.ts';
import { loadAbove, smallestLoad } from '../../src/core/owns/loads.ts';
import { ownsOf, saidInShort } from '../../src/core/owns/owns.ts';
import { isWork } from '../../src/core/plan/plan.ts';
import type { SetRecord } from '../../src/core/training/record.ts';
import { type Answer, answerOf } from '../../tools/coach/answer-of.ts';
import type { CoachCase } from '../../tools/coach/case-shape.ts';
import { coachLibrary } from '../../tools/coach/coach-library.ts';
import { cases } from './arbitrary-case.ts';

const RUNS = { numRuns: 80 };
const HAIR = 0.02;
const FELT_RESERVE = { easy: 4, right: 2, hard: 0 } as const;

const rackOf = (exercise: string, { unit = 'kg', owns = {} }: CoachCase) => ({
  load: loadKind(coachLibrary.exercises.get(exercise)?.equipment ?? []),
  unit,
  owns: ownsOf(saidInShort(owns), unit),
});

/** The sets of an exercise that a person has said something about. */
const realSets = ({ records }: Answer, exercise: string): readonly SetRecord[] =>
  records.flatMap(({ sets }) => sets).filter((set) => set.exercise === exercise && set.result?.entered);

const oneRepMax = (kg: number, reps: number) => kg * (1 + reps / 30);

function bestOneRepMax(sets: readonly SetRecord[]): number {
  const all = sets.map(({ result }) => {
    const reserve = result?.reserve ?? FELT_RESERVE[result?.effort ?? 'right'];
    return oneRepMax(result?.kg ?? 0, (result?.reps ?? 0) + reserve);
  });
  return Math.max(0, ...all);
}

const heaviest = (sets: readonly SetRecord[]): number | null => {
  const weights = sets.flatMap(({ result }) => result?.kg ?? []);
  return weights.length > 0 ? Math.max(...weights) : null;
};

/** The laws look at the same cases. */
const answers = new Map<string, Promise<Answer>>();

function answered(one: CoachCase): Promise<Answer> {
  const key = JSON.stringify(one);
  const answer = answers.get(key) ?? answerOf(one);
  answers.set(key, answer);
  return answer;
}

const asAnswered = (law: (answer: Answer, one: CoachCase) => void) =>
  fc.assert(
    fc.asyncProperty(cases, async (one) => law(await answered(one), one)),
    RUNS,
  );

describe('whatever the history, the kit and the time', () => {
  it('no exercise that cannot carry a weight is given one', () =>
    asAnswered(({ plan, next }) => {
      const aims = next.map(({ exercise, suggestion }) => ({ exercise, kg: suggestion.aim.kg }));
      const asked = plan.steps
        .filter(isWork)
        .map(({ set }) => ({ exercise: set.exercise, kg: set.dose.kg ?? null }));
      const carriesNone = ({ exercise }: { exercise: string }) =>
        loadKind(coachLibrary.exercises.get(exercise)?.equipment ?? []) === 'none';
      expect([...aims, ...asked].filter(carriesNone).filter(({ kg }) => kg !== null)).toEqual([]);
    }));

  it('no weight is below the smallest there is', () =>
    asAnswered(({ plan, next }, one) => {
      const aims = next.map(({ exercise, suggestion }) => [exercise, suggestion.aim.kg] as const);
      const asked = plan.steps.filter(isWork).map(({ set }) => [set.exercise, set.dose.kg ?? null] as const);
      const tooLight = [...aims, ...asked].filter(([exercise, kg]) => {
        const rack = rackOf(exercise, one);
        if (kg === null || rack.load === 'body' || rack.load === 'assistance') return false;
        return kg < (smallestLoad(rack) ?? 0) - HAIR;
      });
      expect(tooLight).toEqual([]);
    }));

  it('no weight is more than what was really done allows', () =>
    asAnswered((answer, one) => {
      // A first weight from a related exercise is an offer: no plan asks for it.
      const aims = answer.next.filter(({ suggestion }) => suggestion.reason.code !== 'related');
      const tooHeavy = aims.filter(({ exercise, suggestion: { aim } }) => {
        const rack = rackOf(exercise, one);
        const sets = realSets(answer, exercise);
        const best = heaviest(sets);
        if (aim.kg === null || rack.load === 'body' || rack.load === 'assistance') return false;
        if (best === null) return true;
        const step = Math.max(best * 1.1, loadAbove(rack, best));
        const strength = bestOneRepMax(sets) * 1.1;
        return aim.kg > step + HAIR || (aim.kg > best && oneRepMax(aim.kg, aim.reps ?? 1) > strength + HAIR);
      });
      expect(tooHeavy.map(({ exercise, suggestion }) => [exercise, suggestion])).toEqual([]);
    }));

  it('a session that fits is within a minute of the time asked for', () =>
    asAnswered(({ plan, reach }, { choices }) => {
      const minutes = plan.totals.ms / 60_000;
      const asked = reach === 'fits' ? (choices?.minutes ?? minutes) : minutes;
      expect(Math.abs(minutes - asked)).toBeLessThanOrEqual(1);
    }));
});
