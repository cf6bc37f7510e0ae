import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKind } from '../../src/core/owns/load-kind.ts';
import { loadAbove, smallestLoad } from '../../src/core/owns/loads.ts';
import { ownsOf, saidInShort } from '../../src/core/owns/owns.ts';
import { isWork } from '../../src/core/plan/plan.ts';
import type { NextTime } from '../../src/core/training/progress/next-time.ts';
import type { SetRecord } from '../../src/core/training/record.ts';
import { type Answer, answerOf } from '../../tools/coach/answer-of.ts';
import type { CoachCase } from '../../tools/coach/case-shape.ts';
import { coachLibrary } from '../../tools/coach/coach-library.ts';
import { type GotNext, gotNext, gotOf } from '../../tools/coach/got.ts';
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

type Amount = Pick<GotNext, 'kg' | 'reps' | 'holdMs'>;

const isMore = (a: Amount, b: Amount): boolean =>
  (['kg', 'reps', 'holdMs'] as const).some((of) => (a[of] ?? 0) > (b[of] ?? 0));

/** Reasons that promise progress. */
const PROGRESS = ['more-reps', 'more-weight', 'more-sets', 'longer', 'slower'];

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
      const offered = answer.next.filter(({ suggestion }) => suggestion.reason.code !== 'related');
      const aims = offered.flatMap(({ exercise, suggestion: { aim }, stay }) =>
        [aim, stay].map(({ kg, reps }) => ({ exercise, kg, reps })),
      );
      const asked = answer.plan.steps.filter(isWork).map(({ set: { exercise, dose } }) => ({
        exercise,
        kg: dose.kg ?? null,
        reps: dose.kind === 'reps' ? dose.reps : null,
      }));
      const tooHeavy = [...aims, ...asked].filter(({ exercise, kg, reps }) => {
        const rack = rackOf(exercise, one);
        const sets = realSets(answer, exercise);
        const best = heaviest(sets);
        if (kg === null || rack.load === 'body' || rack.load === 'assistance') return false;
        if (best === null) return true;
        const step = Math.max(best * 1.1, loadAbove(rack, best));
        const strength = bestOneRepMax(sets) * 1.1;
        return kg > step + HAIR || (kg > best && oneRepMax(kg, reps ?? 1) > strength + HAIR);
      });
      expect(tooHeavy).toEqual([]);
    }));

  it('progress is never less in all than what was done', () =>
    asAnswered((answer) => {
      const lessInAll = answer.next.flatMap((each) => {
        const is = gotNext(each, answer.routine, answer.plan.choices.level);
        if (!PROGRESS.includes(is.reason)) return [];
        return inAll(is) < doneLast(answer, each, is.sets) - HAIR ? [[each.key, is]] : [];
      });
      expect(lessInAll).toEqual([]);
    }));

  it('sets that the app assumed move no aim', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const answer = await answered(one);
        const before = gotOf(answer, []).next;
        // A first weight from a related exercise is no aim yet.
        const names = Object.keys(before).filter((exercise) => before[exercise]?.because !== 'related');
        fc.pre(names.length > 0 && one.today !== undefined);
        const silent = names.map((exercise) => ({
          exercise,
          entered: false,
          times: before[exercise]?.sets ?? 1,
        }));
        const on = new Date(Date.parse(one.today ?? '') - 3_600_000).toISOString();
        const choices = { ...one.choices, minutes: null };
        const history = [...(one.history ?? []), { on, choices, sets: silent }];
        const after = gotOf(await answerOf({ ...one, history }, answer.records), []).next;
        const moved = names.filter((exercise) => {
          const a = before[exercise];
          const b = after[exercise];
          if (!a || !b) return false;
          // Without any entry there is no aim: the dose comes from the slot of each set, which may ask for less.
          if (realSets(answer, exercise).length === 0) return isMore(b, a);
          return a.kg !== b.kg || a.reps !== b.reps || a.holdMs !== b.holdMs;
        });
        expect(moved.map((exercise) => [exercise, before[exercise], after[exercise]])).toEqual([]);
      }),
      RUNS,
    );
  });

  it('a session that fits is within a minute of the time asked for', () =>
    asAnswered(({ plan, reach }, { choices }) => {
      const minutes = plan.totals.ms / 60_000;
      const asked = reach === 'fits' ? (choices?.minutes ?? minutes) : minutes;
      expect(Math.abs(minutes - asked)).toBeLessThanOrEqual(1);
    }));
});

/** Sets × reps, or sets × seconds, of an aim. */
function inAll({ sets, reps, holdMs }: { sets: number | null; reps: number | null; holdMs: number | null }) {
  return (sets ?? 1) * (reps ?? (holdMs ?? 0) / 1000);
}

/**
 * The same of the last session, for as many sets as are asked for now: another level or routine may ask for fewer. A
 * heavier weight may cost reps, by Epley's formula and one for rounding.
 */
function doneLast(
  { records, routine }: Answer,
  { exercise, from, slot, suggestion: { aim, reason } }: NextTime,
  sets: number | null,
): number {
  const done = (records.find(({ id }) => id === from)?.sets ?? []).filter(
    (set) => set.exercise === exercise && set.result !== null && set.side !== 'right',
  );
  const own = routine.blocks.flatMap(({ slots }) => slots).find(({ id }) => id === slot);
  const dose = own?.alternatives.find((each) => each.exercise === exercise)?.dose ?? own?.dose;
  const top = dose?.kind === 'reps' ? dose.reps.high : Number.POSITIVE_INFINITY;
  const least = Math.min(...done.map(({ result }) => result?.reps ?? (result?.holdMs ?? 0) / 1000));
  const kg = done[0]?.result?.kg ?? null;
  const heavier = aim.kg !== null && (kg === null || aim.kg > kg) ? aim.kg : null;
  const asHard =
    heavier === null ? least : kg === null || kg <= 0 ? 1 : 30 * (oneRepMax(kg, least) / heavier - 1) - 1;
  // Reps beyond the range become weight, or slower ones.
  return (
    Math.min(least, asHard, reason.code === 'more-sets' ? least : top) *
    Math.min(done.length, sets ?? done.length)
  );
}
